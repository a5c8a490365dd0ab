# bash completion for enidesk
_enidesk() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --language) mapfile -t COMPREPLY < <(compgen -W 'en zh_CN' -- "$current"); return ;;
        --region)
            mapfile -t COMPREPLY < <(compgen -W 'cn-hangzhou cn-shanghai cn-beijing cn-shenzhen cn-qingdao cn-zhangjiakou
                cn-huhehaote cn-wulanchabu cn-heyuan cn-guangzhou cn-chengdu cn-hongkong ap-southeast-1 ap-northeast-1
                us-east-1 us-west-1 eu-central-1 eu-west-1' -- "$current")
            return ;;
        --profile | --endpoint | --explain) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--demo --profile --region --endpoint --language --explain --help --version' -- "$current")
}
complete -F _enidesk enidesk
