#!/usr/bin/python3
"""Sets a page in each face of the fonts of this machine and holds the ink of every glyph against FreeType's picture of it.

    tests/faces/run.py --command PATH-OF-PrintLayout.Cli [--work FOLDER] [--per-folder N] [--write TABLE.md] [FONT…]

Needs python3-fonttools, python3-freetype, python3-numpy, python3-pil and mupdf-tools of Debian. docs/faces.md says what is
expected and what came out. The fonts are those of Debian packages; none is part of the repository.
"""
import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import unicodedata

from fontTools.ttLib import TTCollection, TTFont

from pictures import Pictures, read_grey
from pages import Project

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FONTS = "/usr/share/fonts"
SAMPLES = 40
# What a paper sets everywhere: what a face lacks of it comes from the face behind.
PROBE = "新闻报纸，。“版”Ag5é€"
SEEN = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Co"}
# Letters and symbols without ink: fillers, the empty cell of Braille.
BLANK = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x1D159}
PPI = 200
PASSES = 4


def faces_of(path):
    """The faces of a file with their character maps."""
    fonts = TTCollection(path, lazy=True).fonts if path.endswith("c") else [TTFont(path, lazy=True)]
    for index, font in enumerate(fonts):
        try:
            characters = sorted(font.getBestCmap() or {})
        except Exception:  # What fontTools cannot read is set all the same.
            characters = []
        axes = {axis.axisTag: (axis.minValue, axis.maxValue) for axis in font["fvar"].axes} if "fvar" in font else {}
        yield index, characters, axes


def is_read_as_another(character):
    """Whether text is normalised: composed forms, letters and digits of full width, the hyphenation point (composition.md)."""
    return (unicodedata.normalize("NFC", chr(character)) != chr(character) or character == 0x2027
            or 0xFF01 <= character <= 0xFF5E and chr(character - 0xFEE0).isalnum())


def sample(characters):
    """Characters that are seen, spread evenly over all that the face has; such as are read as another are left out."""
    seen = [c for c in characters if c not in BLANK and not is_read_as_another(c) and unicodedata.category(chr(c)) in SEEN]
    step = max(1, len(seen) / SAMPLES)
    return [seen[int(i * step)] for i in range(min(SAMPLES, len(seen)))]


def spread(files, count):
    """Some files of each folder, spread evenly: as many as asked, and of a large folder one in sixteen."""
    for folder in sorted({os.path.dirname(path) for path in files}):
        own = [path for path in files if os.path.dirname(path) == folder]
        number = min(len(own), max(count, len(own) // 16))
        yield from (own[i * len(own) // number] for i in range(number))


def projects(args):
    """One project a face; a variable face is set at 600 as well, where it reaches that."""
    files = args.font or sorted(sum((glob.glob(f"{FONTS}/**/*.{end}", recursive=True) for end in ("ttf", "otf", "ttc", "otc")), []))
    made = []
    for path in files if args.font or not args.per_folder else spread(files, args.per_folder):
        for index, characters, axes in faces_of(path):
            if args.per_folder and index >= args.per_folder:
                break
            places = [{}]
            if "wght" in axes and axes["wght"][0] <= 600 <= axes["wght"][1]:
                places.append({"wght": 600})
            for place in places:
                made.append(Project(args.work, len(made), path, index, place, sample(characters), PROBE, ROOT))
    return made


def render(args, folder, more):
    """Renders all editions below a folder; the findings by project."""
    out = os.path.join(args.work, "out-outlines" if "--outline-text" in more else "out")
    done = subprocess.run(
        [args.command, "render", folder, "-o", out + "/{paper}.pdf", "--ppi", str(PPI),
         "--font-path", os.path.join(args.work, "fonts"), "--diagnostic-format", "json", *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode not in (0, 1, 2, 3, 4, 6):
        sys.exit(f"the command ended with {done.returncode}:\n{done.stderr[-3000:]}")
    if not os.path.isdir(out):
        sys.exit(f"the command wrote nothing:\n{done.stdout[:3000]}{done.stderr[-3000:]}")
    found = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            finding = json.loads(line)
            found.setdefault(os.path.basename(os.path.dirname(finding.get("edition") or finding["file"])), []).append(finding)
    return out, found


def compose(args, made):
    """Renders until each page is written or gives no character more to take out; what is reported is taken out."""
    left = list(made)
    for turn in range(PASSES):
        folder = os.path.join(args.work, f"pass{turn}")
        for project in left:
            project.write(folder)
        out, found = render(args, folder, ["--format", "pdf,png,json"])
        render(args, folder, ["--format", "pdf", "--outline-text"])
        again = []
        for project in left:
            project.findings += found.get(project.name, [])
            project.is_written = os.path.exists(f"{out}/{project.name}.pdf")
            if not project.is_written and project.take_out(found.get(project.name, [])):
                again.append(project)
        left = again
        if not left:
            break


def compare(args, project, pictures):
    """Holds the drawings of one page against FreeType's; the faults in words."""
    with open(f"{args.work}/out/{project.name}.json", encoding="utf-8") as file:
        page = json.load(file)
    glyphs = pictures.glyphs_of(page, project)
    project.drawn = {c for glyph in glyphs for c in glyph.text if glyph.is_sound}
    expected = pictures.compose(page, glyphs)
    faults = []
    for kind, pdf in (("pdf", f"{args.work}/out/{project.name}.pdf"), ("outlines", f"{args.work}/out-outlines/{project.name}.pdf")):
        if not os.path.exists(pdf):
            continue
        name = f"{args.work}/{kind}.pgm"
        subprocess.run(["mutool", "draw", "-q", "-N", "-r", str(PPI), "-c", "gray", "-F", "pgm", "-o", name, pdf, "1"], check=True)
        # MuPDF sets large glyphs of fonts to whole pixels, which moves fine patterns by half a pixel.
        faults += pictures.differences(kind, read_grey(name), expected, glyphs)
    faults += pictures.differences("png", read_grey(f"{args.work}/out/{project.name}.png"), expected, glyphs)
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    parser.add_argument("--work", default="/tmp/faces")
    parser.add_argument("--per-folder", type=int, default=0)
    parser.add_argument("--write")
    parser.add_argument("font", nargs="*")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    for old in [f"pass{turn}" for turn in range(PASSES)] + ["out", "out-outlines", "fonts"]:
        shutil.rmtree(os.path.join(args.work, old), ignore_errors=True)
    made = projects(args)
    compose(args, made)
    pictures = Pictures(PPI)
    for project in made:
        project.faults = compare(args, project, pictures) if project.is_written else []
        for fault in project.faults:
            print(f"{project.label()}: {fault}")
        if project.lost():
            print(f"{project.label()}: lost {' '.join(f'{c} U+{ord(c):04X}' for c in project.lost())}")
    summary = Project.summary(made)
    print(summary)
    if args.write:
        with open(args.write, "w", encoding="utf-8") as file:
            file.write("\n".join(Project.table(made)) + "\n\n" + summary + "\n")
    return 1 if any(project.faults or project.lost() for project in made) else 0


if __name__ == "__main__":
    sys.exit(main())
