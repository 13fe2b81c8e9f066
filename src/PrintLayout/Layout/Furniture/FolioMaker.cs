using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Sets the folio (报眉) in its band above or below the type area: page number and section at the outer edge, the paper's name in the
/// middle, date and editors at the inner edge, a thick and a thin rule between it and the text.
/// </summary>
internal sealed class FolioMaker(LayoutContext context)
{
    /// <summary>Adds the folio to a page.</summary>
    public void Add(PageItems items, Edition edition, EditionPage page)
    {
        var grid = context.Grid;
        var band = grid.FolioBand;
        if (band.Height <= Pt.Zero) return;
        var baseline = BaselineIn(items, band, page);
        var isOuterLeft = IsOuterLeft(grid.Master, edition, page);
        var place = new FolioLine(items, baseline);
        var number = Line(page.Name.Value, page.Name, StyleNames.FolioPage);
        Put(place, number, StyleNames.FolioPage, At(band, isOuterLeft, Pt.Zero, number.Width));
        if (page.Section is { } section)
        {
            var line = Line(section.Value, section, StyleNames.FolioSection);
            var beside = number.Width + context.Styles[StyleNames.FolioSection].Size;
            Put(place, line, StyleNames.FolioSection, At(band, isOuterLeft, beside, line.Width));
        }

        var paper = Line(edition.Paper.Value, edition.Paper, StyleNames.FolioPaper);
        Put(place, paper, StyleNames.FolioPaper, band.X + (band.Width - paper.Width) / 2);
        var dates = context.Language.Dates;
        var date = Line(context.Language.Words.Beside(dates.Day(edition.Date), dates.Weekday(edition.Date)), null, StyleNames.FolioDate);
        Put(place, date, StyleNames.FolioDate, At(band, !isOuterLeft, Pt.Zero, date.Width));
        if (page.Editors is not { } editors) return;
        var names = Line(editors.Value, editors, StyleNames.FolioEditors);
        var inside = date.Width + context.Styles[StyleNames.FolioDate].Size * 2;
        Put(place, names, StyleNames.FolioEditors, At(band, !isOuterLeft, inside, names.Width));

        PrintLayout.Text.Paragraphs.SetLine Line(string text, Located<string>? source, string style) =>
            FurnitureLine.Set(context, text, source?.Span ?? Diagnostics.SourceSpan.OfFile(edition.File), context.Styles[style]);
    }

    /// <summary>Whether the outer edge of a page is its left edge.</summary>
    public static bool IsOuterLeft(PageMaster master, Edition edition, EditionPage page) =>
        !(master.FolioMirror && PageSide.IsRight(edition, page));

    /// <summary>Draws the rules. All of the folio stands on one baseline, a third of a row from the thick one.</summary>
    private Pt BaselineIn(PageItems items, PtRect band, EditionPage page)
    {
        var (grid, rules, what) = (context.Grid, context.Styles.House.Rules, (ItemRole.Folio, page.Name.Span));
        if (grid.Master.Folio != FolioPlace.Foot)
            return FurnitureRules.Add(items, grid, rules, band, what) - grid.Master.Row / 3 - context.Styles[StyleNames.FolioDate].Size / 4;
        // Below the rules the tallest characters, those of the page name, are as far from the thick one: digits are three quarters high.
        var thick = FurnitureRules.AddAbove(items, grid, rules, band, what);
        return thick + (grid.Master.Row / 3) + (context.Styles[StyleNames.FolioPage].Size * 3 / 4);
    }

    /// <summary>Left edge of something that stands a way inside one of the band's edges.</summary>
    private static Pt At(PtRect band, bool isLeft, Pt inside, Pt width) => isLeft ? band.X + inside : band.Right - inside - width;

    private void Put(FolioLine place, PrintLayout.Text.Paragraphs.SetLine line, string style, Pt left) =>
        FurnitureLine.Put(place.Items, line, (ItemRole.Folio, context.Styles[style].Ink), left, place.Baseline);

    private readonly record struct FolioLine(PageItems Items, Pt Baseline);
}
