; The installer for Windows, which packaging/windows/make calls: for one person, without an administrator's rights. Silent with /S, elsewhere with /D=FOLDER.
; What a person has noted lies in the local application folder; neither installing nor removing touches it.
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DPROGRAM=FOLDER -DOUT=FILE packaging/windows/installer.nsi

Target amd64-unicode
SetCompressor /SOLID lzma
; The two programs differ in one byte: as far back as the second one is, the first is still remembered.
SetCompressorDictSize 64
!include MUI2.nsh
!include FileFunc.nsh

!define ID "org.knotmap.Knotmap"
!define KIND "Knotmap.Plan"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Knotmap"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Knotmap"
; An earlier one is replaced where it is.
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Knotmap"
VIAddVersionKey "FileDescription" "Knotmap, the installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Knotmap authors. MIT or Apache-2.0"

!define MUI_ICON "..\..\assets\icons\app\knotmap.ico"
!define MUI_UNICON "..\..\assets\icons\app\knotmap.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\knotmap.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; NSIS takes the one that the system has; the first where it has neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
LangString RUNS ${LANG_ENGLISH} "Knotmap is running. Close its window, then try again."
LangString RUNS ${LANG_GERMAN} "Knotmap läuft. Schließen Sie das Fenster von Knotmap, dann versuchen Sie es noch einmal."
LangString PLAN ${LANG_ENGLISH} "Knotmap plan"
LangString PLAN ${LANG_GERMAN} "Knotmap-Plan"

; A program that runs cannot be replaced.
!macro WaitUntilClosed
  ${Do}
    IfFileExists "$INSTDIR\knotmap.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\knotmap.exe" a
    IfErrors 0 free
    IfSilent 0 ask
    SetErrorLevel 1
    Quit
    ask:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" IDRETRY again
    SetErrorLevel 1
    Quit
    free:
    FileClose $0
    Goto closed
    again:
  ${Loop}
  closed:
!macroend

Section "Knotmap"
  !insertmacro WaitUntilClosed
  SetOutPath "$INSTDIR"
  File "${PROGRAM}\knotmap.exe"
  File "${PROGRAM}\knotmap.com"
  File "${PROGRAM}\LICENSE-MIT"
  File "${PROGRAM}\LICENSE-APACHE"
  File "${PROGRAM}\CREDITS.md"
  File "${PROGRAM}\LIBRARIES.txt"
  WriteUninstaller "$INSTDIR\remove.exe"

  ; The shortcuts start in the user's own folder.
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\Knotmap.lnk" "$INSTDIR\knotmap.exe"

  WriteRegStr HKCU "Software\Classes\.knotmap" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.knotmap" "Content Type" "application/x-knotmap"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(PLAN)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\knotmap.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\knotmap.exe" "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\knotmap.exe" "" "$INSTDIR\knotmap.exe"

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Knotmap"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\knotmap.exe"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\remove.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\remove.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" $0
  ; The desktop looks at its file kinds anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  Delete "$INSTDIR\knotmap.exe"
  Delete "$INSTDIR\knotmap.com"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\CREDITS.md"
  Delete "$INSTDIR\LIBRARIES.txt"
  Delete "$INSTDIR\remove.exe"
  ; Only if nothing else is in it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Knotmap.lnk"
  ; Another program may have taken the kind over.
  ReadRegStr $0 HKCU "Software\Classes\.knotmap" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.knotmap"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\knotmap.exe"
  DeleteRegKey HKCU "${REMOVAL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
