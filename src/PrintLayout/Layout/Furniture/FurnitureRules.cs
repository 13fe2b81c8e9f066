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
        Add(items, what, thick, thin);
        return thick.Y;
    }

    /// <summary>Adds the rules at the head of a band below the text: the thin one is nearer to the text there too.</summary>
    /// <returns>The bottom of the thick rule.</returns>
    public static Pt AddAbove(
        PageItems items, PageGrid grid, RuleStyle rules, PtRect band, (ItemRole Role, SourceSpan Span) what)
    {
        var top = band.Y + (grid.Master.Row / 2);
        var thin = new PtRect(band.X, top, band.Width, rules.FolioThin);
        var thick = new PtRect(band.X, thin.Bottom + (rules.FolioThick * 3 / 4), band.Width, rules.FolioThick);
        Add(items, what, thick, thin);
        return thick.Bottom;
    }

    private static void Add(PageItems items, (ItemRole Role, SourceSpan Span) what, PtRect thick, PtRect thin)
    {
        items.Add(new FilledRect(what.Role, string.Empty, what.Span, thick, Ink.SolidBlack));
        items.Add(new FilledRect(what.Role, string.Empty, what.Span, thin, Ink.SolidBlack));
    }
}
