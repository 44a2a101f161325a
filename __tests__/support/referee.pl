# Reads changelogs (paths of .gz files, one a line) with dpkg's own modules, and prints for each a line of JSON:
# its entries, with the Launchpad bugs that Ubuntu's dpkg finds, and whether dpkg warns of the entry.
use strict;
use warnings;
use Dpkg::Changelog::Debian;
use Dpkg::Vendor::Ubuntu;
use IO::Uncompress::Gunzip qw(gunzip);
use JSON::PP;

my $json = JSON::PP->new->canonical;
while (my $file = <STDIN>) {
    chomp $file;
    my $text = '';
    gunzip($file => \$text) or die "$file";
    my $changelog = Dpkg::Changelog::Debian->new(verbose => 0, range => { all => 1 });
    open my $handle, '<', \$text or die;
    $changelog->parse($handle, $file);
    my @entries;
    for my $entry (@{$changelog}) {
        my $changes = join("\n", @{ $entry->get_part('changes') || [] });
        push @entries, {
            name => $entry->get_source(),
            version => $entry->get_version() . '',
            distributions => join(' ', $entry->get_distributions()),
            date => $entry->get_timestamp(),
            warned => warned($entry, $changes),
            bugs => join(' ', @{ Dpkg::Vendor::Ubuntu::find_launchpad_closes($changes) }),
        };
    }
    print $json->encode(\@entries), "\n";
}

# Of a version that is none, other rules speak.
sub warned {
    my ($entry, $changes) = @_;
    my @errors = grep { !/^version '/ } $entry->parse_header();
    push @errors, $entry->parse_trailer() if defined $entry->get_part('trailer');
    push @errors, 'no change' if $changes eq '' && defined $entry->get_part('trailer');
    push @errors, 'no urgency' if !%{ $entry->{header_fields} || {} };
    return @errors ? 1 : 0;
}
