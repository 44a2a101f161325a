"use strict";
exports.id = 89;
exports.ids = [89];
exports.modules = {

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeCommand: () => (/* binding */ completeCommand),
/* harmony export */   completionCommand: () => (/* binding */ completionCommand)
/* harmony export */ });
/* harmony import */ var _report_json_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2882);
var{name}=_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .C,identifier=name.replaceAll("-","_"),bash=`# Completion of ${name} for bash. In ~/.bashrc: eval "$(${name} completion bash)"
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
`,zsh=`#compdef ${name}
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
`,fish=`# Completion of ${name} for fish. In a file: ${name} completion fish > ~/.config/fish/completions/${name}.fish
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
`,shells={bash,zsh,fish};var nothing={values:[],files:!1},files={values:[],files:!0};function suggest(words,program){let current=words.at(-1)??"",{command,waiting,operands,onlyOperands,given}=readSoFar(words.slice(0,-1),program);if(waiting)return startingWith(current,valuesOf(waiting,program));let[,flag,value]=/^(--[^=]+)=(.*)$/.exec(current)??[],named=flag===void 0?void 0:optionOf(flag,command);if(named&&value!==void 0)return startingWith(value,valuesOf(named,program));if(current.startsWith("-")&&!onlyOperands)return startingWith(current,optionsOf(command,given));if(command===program)return operands===0?startingWith(current,commandsOf(program)):nothing;let argument=command.registeredArguments[operands]??command.registeredArguments.at(-1);return!argument||operands>=command.registeredArguments.length&&!argument.variadic?nothing:startingWith(current,valuesOf(argument,program))}function readSoFar(before,program){let none={command:program,waiting:void 0,operands:0,onlyOperands:!1,given:new Set};return before.reduce((soFar,word)=>withWord(soFar,word,program),none)}function withWord(soFar,word,program){return soFar.waiting?{...soFar,waiting:void 0}:word==="--"?{...soFar,onlyOperands:!0}:word.startsWith("-")&&!soFar.onlyOperands?withOption(soFar,word):withOperand(soFar,word,program)}function withOption(soFar,word){let option=optionOf(word.replace(/=.*/s,""),soFar.command);if(!option)return soFar;let isWaiting=option.required&&!word.includes("=");return{...soFar,given:new Set([...soFar.given,option]),waiting:isWaiting?option:void 0}}function withOperand(soFar,word,program){let command=soFar.command===program&&soFar.operands===0&&visibleCommands(program).find(each=>each.name()===word);return command?{...soFar,command}:{...soFar,operands:soFar.operands+1}}function optionOf(flag,command){return visibleOptions(command).find(({long,short})=>long===flag||short===flag)}function optionsOf(command,given){return{values:visibleOptions(command).filter(option=>!given.has(option)&&option.long).map(({long,description})=>({value:long??"",description})),files:!1}}function commandsOf(program){return{values:visibleCommands(program).map(command=>({value:command.name(),description:command.description()})),files:!1}}function valuesOf(place,program){let named="flags"in place?/[<[]([\w|-]+)/.exec(place.flags)?.[1]:place.name();if(place.argChoices){let readers=named==="format"?_report_json_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .reporters */ .R0:{};return{values:place.argChoices.map(value=>({value,description:readers[value]?.reader??""})),files:!1}}switch(named){case"command":return commandsOf(program);case"file":case"manifest":return files;case"rule":return{values:Object.entries(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFaces */ .X).map(([id,{demands}])=>({value:id,description:demands})),files:!1};case"policy":case"name|file":return{values:policies(),files:!0};case"series":return{values:series(),files:!1};case"package":return{values:packages(),files:!1};default:return nothing}}function policies(){return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPolicy */ .Kp).map(({name:name2,summary})=>({value:name2,description:summary}))}function series(){let calendar=(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCalendar */ .yT)(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .bundledCalendar */ .fv,"bundled");return("wrong"in calendar?[]:calendar.series).toReversed().map(each=>({value:each.name,description:(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSeries */ .dA)(each)}))}function packages(){let byName=_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPolicy */ .Kp).flatMap(({name:name2,packages:packages2})=>packages2.map(each=>[each,name2])).filter(([each])=>!each.includes("*"));return[...new Map(byName)].sort().map(([value,description])=>({value,description}))}function startingWith(beginning,{values,files:files2}){return{values:values.filter(({value})=>value.startsWith(beginning)),files:files2}}function visibleCommands(program){return program.createHelp().visibleCommands(program)}function visibleOptions(command){return command.createHelp().visibleOptions(command)}function completionCommand(shell,{print}){return print(shells[shell]),_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.nothingToFailOn}function completeCommand(words,program,{print}){let{values,files:files2}=suggest(words,program),lines=values.map(({value,description})=>`${value}	${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(description)}
`);return print(lines.join("")+(files2?`:files
`:"")),_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.nothingToFailOn}
//# sourceMappingURL=commands-completion.js.map


/***/ })

};
;
//# sourceMappingURL=89.index.js.map