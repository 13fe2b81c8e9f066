using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Audit;

/// <summary>One finding of the ink audit.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Item">The item; of two, the one painted first.</param>
/// <param name="Other">The item it meets; null when it meets the edge of the page.</param>
/// <param name="Overlap">
/// The box round all ink that the two share; for <see cref="InkFault.OutsideTrim"/> the box of the item's ink. Measured from the top
/// left corner of the media box, y down.
/// </param>
internal sealed record InkAuditFinding(InkFault Fault, DisplayItem Item, DisplayItem? Other, PtRect Overlap)
{
    private const int QuotedCharacters = 8;

    /// <summary>
    /// The finding as an error PL3007 or, outside the trim, PL3012, at the source of the item. PL3007 is only a warning for a reading
    /// (注音): the page stays usable when it touches a comma or a descender of the line above.
    /// </summary>
    public Diagnostic ToDiagnostic()
    {
        var place = $"{Mm.FromPt(Overlap.X)} mm from the left and {Mm.FromPt(Overlap.Y)} mm from the top of the sheet";
        if (Other is null)
        {
            return Diagnostic.Error(
                DiagnosticCodes.InkOutsideTrim, Item.Source, $"{Describe(Item)} leaves the page, {place}", "move it inside the trim box");
        }

        if (Fault == InkFault.TextOnText && (Item.Role == ItemRole.Ruby || Other.Role == ItemRole.Ruby))
        {
            return Diagnostic.Warning(
                DiagnosticCodes.InkCollision,
                (Item.Role == ItemRole.Ruby ? Item : Other).Source,
                $"{Describe(Item)} {Verb()} {Describe(Other)} ({Other.Source}), {place}",
                "write it in brackets behind its word, reword the line above, or set readings smaller (`ruby` in the house style)");
        }

        var span = Item.Source.IsNone ? Other.Source : Item.Source;
        return Diagnostic.Error(
            DiagnosticCodes.InkCollision,
            span,
            $"{Describe(Item)} {Verb()} {Describe(Other)} ({Other.Source}), {place}",
            $"they share {Overlap.Width} × {Overlap.Height} pt: give one of them more room");
    }

    private string Verb() => Fault switch
    {
        InkFault.TextOnRule => "touches a line:",
        InkFault.TextAcrossEdge => "crosses the edge of a box:",
        InkFault.TextCovered => "is covered or covers:",
        InkFault.TextOnForeignBox => "meets a box of another story:",
        InkFault.RuleOnFigure => "runs through a figure:",
        _ => "overlaps",
    };

    private static string Describe(DisplayItem item) => item switch
    {
        GlyphRun run => $"the {run.Role} text “{Quote(run.Text)}”",
        StrokedRect => $"the {item.Role} frame",
        FilledPath => $"the {item.Role} outline",
        PlacedImage image => $"the image {image.Image.Path}",
        _ => $"the {item.Role} box",
    };

    private static string Quote(string text)
    {
        var output = new StringBuilder();
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (count++ == QuotedCharacters) return output.Append('…').ToString();
            output.Append(rune.ToString());
        }

        return output.ToString();
    }
}
