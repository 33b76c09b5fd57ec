#!/bin/sh
# Starts Lantern Bay from the folder this file lies in: a hard disk, or a stick that knows no rights.
# Not installed, nothing kept here; what is typed behind it is given to the game.
@WORDS@
stop() {
  echo "$1" >&2
  # Whoever pressed twice on a picture sees no terminal.
  if ! [ -t 2 ]; then
    zenity --error --text="$1" 2>/dev/null || kdialog --error "$1" 2>/dev/null || xmessage "$1" 2>/dev/null
  fi
  exit 1
}

here=$(cd "${0%/*}" 2>/dev/null && pwd) || here=$PWD
program=$here/lantern-bay
[ -f "$program" ] && [ -f "$here/_internal/base_library.zip" ] || stop "$not_whole"
[ "$(uname -m)" = "@MACHINE@" ] || stop "$other_machine"

have=$(getconf GNU_LIBC_VERSION 2>/dev/null)
have=${have#glibc } need=@GLIBC@
[ "${have%%.*}" -gt "${need%%.*}" ] 2>/dev/null ||
  { [ "${have%%.*}" = "${need%%.*}" ] && [ "${have#*.}" -ge "${need#*.}" ] 2>/dev/null; } ||
  stop "$too_old"

[ -x "$program" ] && exec "$program" "$@"

# A stick that knows no right to run (FAT): the system's own loader starts it all the same, unless
# nothing at all may run from there.
SDL_VIDEO_X11_WMCLASS=lantern-bay SDL_VIDEO_WAYLAND_WMCLASS=lantern-bay @LOADER@ "$program" "$@"
code=$?
[ $code = 126 ] || [ $code = 127 ] && stop "$not_from_here"
exit $code
