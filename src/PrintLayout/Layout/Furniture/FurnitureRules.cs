using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Furniture;

/// <summary>Draws the thick and the thin rule (文武线) that close folio and nameplate.</summary>
internal static class FurnitureRules
{
    /// <summary>Adds the rules at the foot of a band.</summary>
    /// <returns>The top of the thick rule.</returns>
    public static Pt Add(
        PageItems items, PageGrid grid, RuleStyle rules, PtRect band, (ItemRole Role, SourceSpan Span) what)
    {
        // Half a row of white stays between the rules and the text below.
        var bottom = band.Bottom - grid.Master.Row / 2;
        var thin = PtRect.FromEdges(band.X, bottom - rules.FolioThin, band.Right, bottom);
        var gap = rules.FolioThick * 3 / 4;
        var thickBottom = thin.Y - gap;
        var thick = PtRect.FromEdges(band.X, thickBottom - rules.FolioThick, band.Right, thickBottom);
        items.Add(new FilledRect(what.Role, string.Empty, what.Span, thick, Ink.SolidBlack));
        items.Add(new FilledRect(what.Role, string.Empty, what.Span, thin, Ink.SolidBlack));
        return thick.Y;
    }
}
