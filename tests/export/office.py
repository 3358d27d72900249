"""Has LibreOffice accept or reject every tracked change of a Word file, as its menu does, and gives the text that is left."""

import subprocess
from pathlib import Path

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LIBRARY = (_HEAD + '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
            'library:readonly="false" library:passwordprotected="false"><library:element library:name="Settle"/></library:library>')
_MODULE = _HEAD + """<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName" : saving(0).Value = "Text (encoded)"
  saving(1).Name = "FilterOptions" : saving(1).Value = "UTF8,LF,,,"
  document.storeToURL(target, saving())
  document.close(True)
End Sub
</script:module>"""


def settled(office: str, data: bytes, command: str, folder: Path) -> str:
    """The text of a Word file after a command ("AcceptAllTrackedChanges", "RejectAllTrackedChanges").

    `folder` takes the files, and a profile of its own: the user's is not touched.
    """
    profile, source, target = folder / "profile", folder / "in.docx", folder / "out.txt"
    source.write_bytes(data)
    start = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    # The first start fills the profile; a macro that stood there before would be overwritten.
    subprocess.run([*start, "--terminate_after_init"], check=True, timeout=180, capture_output=True)
    basic = profile / "user" / "basic" / "Standard"
    (basic / "script.xlb").write_text(_LIBRARY, "utf-8")
    (basic / "Settle.xba").write_text(_MODULE, "utf-8")
    subprocess.run([*start, f"macro:///Standard.Settle.Settle({source.as_uri()},{target.as_uri()},.uno:{command})"], check=True,
                   timeout=180, capture_output=True)
    return target.read_text("utf-8-sig").removesuffix("\n")
