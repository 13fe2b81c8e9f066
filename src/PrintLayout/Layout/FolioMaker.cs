using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>
/// Sets the folio (报眉) in its band above the type area: page number and section at the left, the paper's name in the
/// middle, date and editors at the right, a thick and a thin rule below.
/// </summary>
internal sealed class FolioMaker(LayoutContext context)
{
    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    /// <summary>Adds the folio to a page.</summary>
    public void Add(ImmutableArray<DisplayItem>.Builder items, Edition edition, EditionPage page)
    {
        var band = context.Grid.FolioBand;
        if (band.Height <= Pt.Zero) return;
        var rules = context.Styles.House.Rules;
        var rulesTop = AddRules(items, band, context.Grid.Master.Row / 2, rules, page.Name.Span);
        // All of the folio stands on one baseline, a third of a row above the thick rule.
        var baseline = rulesTop - context.Grid.Master.Row / 3 - context.Styles[StyleNames.FolioDate].Size / 4;
        var number = Line(page.Name.Value, page.Name.Span, StyleNames.FolioPage);
        Put(items, number, StyleNames.FolioPage, band.X, baseline);
        if (page.Section is { } section)
        {
            var gap = context.Styles[StyleNames.FolioSection].Size;
            Put(items, Line(section.Value, section.Span, StyleNames.FolioSection), StyleNames.FolioSection, band.X + number.Width + gap, baseline);
        }

        var paper = Line(edition.Paper.Value, edition.Paper.Span, StyleNames.FolioPaper);
        Put(items, paper, StyleNames.FolioPaper, band.X + (band.Width - paper.Width) / 2, baseline);
        var right = band.Right;
        var date = Line(DateText(edition.Date), SourceSpan.OfFile(edition.File), StyleNames.FolioDate);
        Put(items, date, StyleNames.FolioDate, right - date.Width, baseline);
        if (page.Editors is not { } editors) return;
        var line = Line(editors.Value, editors.Span, StyleNames.FolioEditors);
        Put(items, line, StyleNames.FolioEditors, right - date.Width - context.Styles[StyleNames.FolioDate].Size * 2 - line.Width, baseline);
    }

    /// <summary>The date as papers write it: 2026年1月20日　星期二.</summary>
    public static string DateText(DateOnly date) =>
        FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日　{Weekdays[(int)date.DayOfWeek]}");

    private static Pt AddRules(ImmutableArray<DisplayItem>.Builder items, PtRect band, Pt halfRow, RuleStyle rules, SourceSpan span)
    {
        // Half a row of white stays between the rules and the type area.
        var bottom = band.Bottom - halfRow;
        var thin = PtRect.FromEdges(band.X, bottom - rules.FolioThin, band.Right, bottom);
        var gap = rules.FolioThick * 3 / 4;
        var thickBottom = thin.Y - gap;
        var thick = PtRect.FromEdges(band.X, thickBottom - rules.FolioThick, band.Right, thickBottom);
        items.Add(new FilledRect(ItemRole.Folio, string.Empty, span, thick, Ink.SolidBlack));
        items.Add(new FilledRect(ItemRole.Folio, string.Empty, span, thin, Ink.SolidBlack));
        return thick.Y;
    }

    private SetLine Line(string text, SourceSpan span, string style) =>
        context.Lines.SetSingle(context.Styles.Text(ManuscriptText.Plain(text, span), context.Styles[style]));

    private void Put(ImmutableArray<DisplayItem>.Builder items, SetLine line, string style, Pt x, Pt baseline) =>
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Folio, context.Styles[style].Ink, Pt.Zero, Pt.Zero), string.Empty, x, baseline);
}
