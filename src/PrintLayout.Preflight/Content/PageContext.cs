using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>The data that checks need while a page is walked.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page.</param>
/// <param name="Options">Profile and limits of the check.</param>
/// <param name="Findings">Receives the findings.</param>
internal sealed record PageContext(PdfObjects File, PdfPage Page, PreflightOptions Options, FindingSink Findings)
{
    /// <summary>The resources of the content being walked: the page's or a form's.</summary>
    public DictionaryToken? Resources { get; set; }

    /// <summary>The area that a pattern covers while its cell is walked, whose marks are all over it; null outside patterns.</summary>
    public Area? PaintedAt { get; set; }

    /// <summary>Whether the content being walked is a glyph of a Type 3 font, whose thin parts are no lines.</summary>
    public bool IsInGlyph { get; set; }

    /// <summary>Reports a rule that fails at a place.</summary>
    public void Report(PreflightRule rule, Area place, string message) => Findings.Add(rule, Page, PaintedAt ?? place, message);

    /// <summary>Whether a mark is on the bleed box. Marks outside it are printer's marks.</summary>
    public bool IsOnSheet(Area place) => (PaintedAt ?? place).Touches(Page.Sheet);
}
