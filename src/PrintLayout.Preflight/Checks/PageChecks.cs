using System.Globalization;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Checks;

/// <summary>Boxes and annotations of one page, ISO 32000-1 §14.11.2, §12.5.</summary>
internal static class PageChecks
{
    private static readonly string[] FinishedBoxes = ["TrimBox", "ArtBox"];

    public static void Run(PdfObjects file, PdfPage page, FindingSink findings)
    {
        CheckBoxes(file, page, findings);
        if (file.Number(page.Dictionary, "UserUnit") is { } unit and not 1)
        {
            findings.Add(PreflightRules.UserUnit, page, null, string.Create(
                CultureInfo.InvariantCulture, $"a unit of the page is {unit:0.###} points"));
        }

        foreach (var token in file.Array(page.Dictionary, "Annots")?.Data ?? [])
        {
            if (file.Dictionary(token) is not { } annotation) continue;
            // Trap networks and printer's marks are for the press itself; a popup draws nothing.
            var kind = file.Name(annotation, "Subtype") ?? "unknown";
            if (kind is "TrapNet" or "PrinterMark" or "Popup") continue;
            var place = Area.Of(file.Numbers(file.Entry(annotation, "Rect")));
            if (place is null || place.Value.Overlaps(page.Sheet))
                findings.Add(PreflightRules.Annotations, page, place, $"an annotation of kind {kind} stands on the page");
        }
    }

    private static void CheckBoxes(PdfObjects file, PdfPage page, FindingSink findings)
    {
        if (page.Media is not { } media)
        {
            findings.Add(PreflightRules.TrimBox, page, null, "the page has no MediaBox");
            return;
        }

        var boxes = FinishedBoxes.Where(key => file.Entry(page.Dictionary, key) is not null).ToList();
        if (boxes.Count == 0) findings.Add(PreflightRules.TrimBox, page, null, "the page has neither TrimBox nor ArtBox");
        else if (boxes.Count > 1) findings.Add(PreflightRules.TrimBox, page, null, "the page has both TrimBox and ArtBox");
        else if (page.Trim is null) findings.Add(PreflightRules.TrimBox, page, null, $"{boxes[0]} is no rectangle");

        if (!(media.Width > 0 && media.Height > 0)) findings.Add(PreflightRules.BoxNesting, page, null, "MediaBox has no area");
        else if (page.Trim is { } trim) CheckNesting(page, trim, page.Bleed ?? trim, media, findings);
    }

    private static void CheckNesting(PdfPage page, Area trim, Area bleed, Area media, FindingSink findings)
    {
        if (!(trim.Width > 0 && trim.Height > 0)) findings.Add(PreflightRules.BoxNesting, page, null, "the trim has no area");
        else if (!bleed.Holds(trim))
            findings.Add(PreflightRules.BoxNesting, page, null, $"the trim reaches {Beyond(trim, bleed)} mm beyond the bleed");
        else if (!media.Holds(bleed))
            findings.Add(PreflightRules.BoxNesting, page, null, $"the bleed reaches {Beyond(bleed, media)} mm beyond the media");
    }

    private static string Beyond(Area inner, Area outer)
    {
        const double MmPerPoint = 25.4 / 72;
        var most = Math.Max(
            Math.Max(outer.Left - inner.Left, inner.Right - outer.Right), Math.Max(outer.Bottom - inner.Bottom, inner.Top - outer.Top));
        return (most * MmPerPoint).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
