"""Projects that set one page in one face."""
import os

MASTER = """trim: { width: 120mm, height: 150mm }
head-margin: 10mm
columns: 1
measure: 16em
gutter: 1em
body-size: 18pt
row: 24pt
rows: 14
folio-rows: 1
"""
CHARACTER = {"PL2002", "PL2010", "PL2008", "PL2009"}


class Project:
    """One page in one face, at one place on its axes."""

    def __init__(self, work, number, path, index, place, characters, probe, root):
        self.name = f"f{number:04d}"
        self.path, self.index, self.place, self.root = path, index, place, root
        self.wanted = [chr(c) for c in characters] + [c for c in probe if ord(c) not in characters]
        self.text = list(self.wanted)
        # A project's own files stay inside its folder; --font-path leads to the faces elsewhere.
        self.file = self.name + os.path.splitext(path)[1]
        fonts = os.path.join(work, "fonts")
        os.makedirs(fonts, exist_ok=True)
        for source, name in ((path, self.file), (os.path.join(root, "fonts/NotoSerifSC-Regular.ttf"), "NotoSerifSC-Regular.ttf")):
            link = os.path.join(fonts, name)
            if os.path.lexists(link):
                os.remove(link)
            os.symlink(source, link)
        self.findings, self.faults, self.reported, self.drawn = [], [], set(), set()
        self.is_written, self.behind = False, 0

    def label(self):
        place = "".join(f" {tag} {value}" for tag, value in self.place.items())
        return os.path.basename(self.path) + (f" {self.index}" if self.path.endswith("c") else "") + place

    def write(self, folder):
        """Writes the files of the project with the text as it is now."""
        self.folder = os.path.join(folder, self.name)
        os.makedirs(self.folder, exist_ok=True)
        axes = ", axes: { " + ", ".join(f"{tag}: {value}" for tag, value in self.place.items()) + " }" if self.place else ""
        self.put("printlayout.yaml", "fonts: fonts.yaml\n")
        self.put("fonts.yaml", (
            f"faces:\n  Own: {{ file: {self.file}, index: {self.index}{axes} }}\n"
            "  Behind: { file: NotoSerifSC-Regular.ttf }\nroles:\n  body: [Own, Behind]\n"
            + "".join(f"  {role}: [Behind]\n" for role in ("headline", "headline-bold", "hei", "hei-bold", "kai"))))
        self.put("master.yaml", MASTER)
        with open(os.path.join(self.root, "layouts/styles/daily.yaml"), encoding="utf-8") as file:
            style = file.read()
        self.put("style.yaml", style.replace(
            "body:              { font: body, size: 9pt, leading: 12pt", "body:              { font: body, size: 18pt, leading: 24pt"))
        self.put("page.yaml", "master: master.yaml\nstyle: style.yaml\nmodules:\n  - article: text\n    columns: 1\n    rows: 1-14\n")
        self.put("edition.yaml", (
            f"paper: {self.name}\ndate: 2026-01-20\npages:\n  - page: A1\n    layout: page.yaml\n    articles: [text.md]\n"))
        # A white between any two, so that none joins its neighbour; a backslash, so that none is mark-up.
        words = " ".join("\\" + c if ord(c) < 128 and not c.isalnum() else c for c in self.text)
        self.put("text.md", "---\nheadline: 字\n---\n字 " + words + " 字\n")

    def put(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def take_out(self, findings):
        """Takes out the characters that are reported; false when there is none."""
        told = set()
        for finding in findings:
            told |= {c for c in self.text if finding["severity"] == "error" and self.is_about(finding, c)}
        self.reported |= told
        self.text = [c for c in self.text if c not in told]
        return bool(told)

    @staticmethod
    def is_about(finding, character):
        if finding["code"] == "PL2010":
            return character in finding["message"].split(" ")[0]
        if finding["code"] in CHARACTER:
            return f"U+{ord(character):04X}" in finding["message"] or f" {character} " in " " + finding["message"]
        return f"U+{ord(character):04X}" in finding["message"]

    def lost(self):
        """Characters that are neither drawn nor reported. A page that is not written prints nothing: what it lacks is in its findings."""
        if not self.is_written:
            return [] if any(finding["severity"] == "error" for finding in self.findings) else self.wanted
        return [c for c in self.wanted if c not in self.drawn and c not in self.reported and not self.is_told(c)]

    def is_told(self, character):
        return any(self.is_about(finding, character) for finding in self.findings)

    @staticmethod
    def table(made):
        """A row for each folder of fonts."""
        rows = ["| folder | faces | characters | drawn | by the face behind | told one by one | pages refused | lost | drawn otherwise |",
                "|---|---|---|---|---|---|---|---|---|"]
        for folder in sorted({os.path.dirname(project.path) for project in made}):
            own = [project for project in made if os.path.dirname(project.path) == folder]
            refused = sorted({finding["code"] for p in own if not p.is_written for finding in p.findings if finding["severity"] == "error"})
            sums = [
                len(own), sum(len(p.wanted) for p in own), sum(len([c for c in p.wanted if c in p.drawn]) for p in own),
                sum(p.behind for p in own), sum(len(p.reported) for p in own),
                f"{sum(not p.is_written for p in own)} {', '.join(refused)}".strip(), sum(len(p.lost()) for p in own),
                sum(len(p.faults) for p in own)]
            rows.append(f"| {folder.removeprefix('/usr/share/fonts/')} | " + " | ".join(map(str, sums)) + " |")
        return rows

    @staticmethod
    def summary(made):
        return (f"{len(made)} faces of {len({p.path for p in made})} files; {sum(p.is_written for p in made)} pages written; "
                f"{sum(len(p.wanted) for p in made)} characters, {sum(len([c for c in p.wanted if c in p.drawn]) for p in made)} drawn, "
                f"{sum(len(p.reported) for p in made)} told; {sum(len(p.lost()) for p in made)} lost, "
                f"{sum(len(p.faults) for p in made)} glyphs drawn otherwise.")
