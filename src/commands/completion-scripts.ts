import { about } from '../generated/about.ts';

const { name } = about;
const identifier = name.replaceAll('-', '_');

/** bash takes `--gate=auto` for three words, and asks for the last one alone. */
const bash = `# Completion of ${name} for bash. In ~/.bashrc: eval "$(${name} completion bash)"
_${identifier}() {
  local word line
  local -a before=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == = ]] || before+=("$word")
  done
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(${name} complete -- \${before[@]+"\${before[@]}"} "$2" 2>/dev/null)
}
complete -F _${identifier} ${name}
`;

/** As a file `_sru-gate` on $fpath the script is the function's body; a shell that sources it gets the function. */
const zsh = `#compdef ${name}
# Completion of ${name} for zsh. In ~/.zshrc, behind compinit: source <(${name} completion zsh)
_${name}() {
  local line
  local -a shown
  local -i files=0
  for line in "\${(@f)$(${name} complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) files=1 ;;
      *) shown+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  compset -P '--*='
  (( $#shown )) && _describe ${name} shown
  (( files )) && _files
  return 0
}
if [[ \${funcstack[1]} == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;

/** fish wants the whole word back, with `--gate=` before it. */
const fish = `# Completion of ${name} for fish. In a file: ${name} completion fish > ~/.config/fish/completions/${name}.fish
function __${identifier}_complete
  set -l before (commandline -opc)
  set -l current (commandline -ct)
  set -l prefix (string match -r -- '^--[^=]+=' "$current")
  for line in (${name} complete -- $before[2..-1] "$current" 2>/dev/null)
    if test "$line" = :files
      for file in (__fish_complete_path (string replace -- "$prefix" '' "$current"))
        echo "$prefix$file"
      end
    else
      echo "$prefix$line"
    end
  end
end
complete -c ${name} -f -a '(__${identifier}_complete)'
`;

/** The shells that can complete the command, and the script for each. */
export const shells = { bash, zsh, fish } as const;
