# fish completion for enidesk
complete -c enidesk -f
complete -c enidesk -l demo -d 'Work on a made-up cloud in the box'
complete -c enidesk -l profile -x -d 'Start with this profile'
complete -c enidesk -l region -x -a 'cn-hangzhou cn-shanghai cn-beijing cn-shenzhen cn-qingdao cn-zhangjiakou cn-huhehaote cn-wulanchabu cn-heyuan cn-guangzhou cn-chengdu cn-hongkong ap-southeast-1 ap-northeast-1 us-east-1 us-west-1 eu-central-1 eu-west-1' -d 'Start with this region'
complete -c enidesk -l endpoint -x -d 'Send every request to this address'
complete -c enidesk -l language -x -a 'en zh_CN' -d 'Language of this run'
complete -c enidesk -l explain -x -d 'Explain the errors in a text, without a window'
complete -c enidesk -s h -l help -d 'Show the options'
complete -c enidesk -s v -l version -d 'Show the version'
