; Lets devices of the same room come to a class, once a grown-up opens one to the network; nothing listens before.
; On networks that Windows calls public, too: schools' often are.
!macro Rule PROGRAM
  nsExec::Exec 'netsh advfirewall firewall add rule name="${TITLE}" dir=in action=allow \
    program="$INSTDIR\${PROGRAM}" protocol=TCP remoteip=localsubnet profile=any enable=yes'
  Pop $0
!macroend

Function LetIn
  Call NoMoreLetIn
  !insertmacro Rule "${TITLE}.exe"
  !insertmacro Rule "lantern-bay.exe"
FunctionEnd

!macro NoMoreLetIn UN
Function ${UN}NoMoreLetIn
  nsExec::Exec 'netsh advfirewall firewall delete rule name="${TITLE}"'
  Pop $0
FunctionEnd
!macroend
!insertmacro NoMoreLetIn ""
!insertmacro NoMoreLetIn "un."
