using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Sets the nameplate (报头): the name in the middle of its cells, closed by a thick and a thin rule. The rest stands in framed
/// ears at both ends, whole base columns wide, or in lines below the name.
/// </summary>
internal sealed class NameplateMaker(LayoutContext context, NameplateSpec place)
{
    private readonly ResolvedStyle _name = context.Styles.Or(StyleNames.Nameplate, StyleNames.Headline);
    private readonly ResolvedStyle _date = context.Styles.Or(StyleNames.NameplateDate, StyleNames.FolioSection);
    private readonly ResolvedStyle _info = context.Styles.Or(StyleNames.NameplateInfo, StyleNames.FolioDate);

    private readonly ResolvedStyle _day = context.Styles.Or(StyleNames.NameplateDay, StyleNames.FolioPage);

    private Pt Em => context.Grid.Master.BodySize;

    private Pt Row => context.Grid.Master.Row;

    /// <summary>Adds the nameplate to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="lines">What it says.</param>
    public void Add(PageItems items, NameplateLines lines)
    {
        var area = context.Grid.Area(place.Columns, new IndexRange(1, place.Rows));
        var rulesTop = FurnitureRules.Add(items, context.Grid, context.Styles.House.Rules, area, (ItemRole.Nameplate, place.Span));
        var room = PtRect.FromEdges(area.X, area.Y, area.Right, rulesTop - Row / 2);
        if (place.Form == NameplateForm.Ears) SetWithEars(items, lines, room);
        else SetWithStrip(items, lines, room);
    }

    private void SetWithEars(PageItems items, NameplateLines lines, PtRect room)
    {
        var left = Lines(lines.Day.SelectMany(EarLines));
        var right = Lines(lines.Issue.SelectMany(EarLines));
        var name = FurnitureLine.Set(context, lines.Name.Text, lines.Name.Span, _name);
        var most = lines.Image is null ? (room.Width - name.Width) / 2 - context.Grid.Gutter : room.Width / 4;
        var width = EarWidth(left.Concat(right).Select(line => line.Line.Width).Max() + Em * 2, most);
        var gap = width + context.Grid.Gutter;
        SetName(items, lines, name, PtRect.FromEdges(room.X + gap, room.Y, room.Right - gap, room.Bottom));
        SetEar(items, left, room with { Width = width });
        SetEar(items, right, room with { X = room.Right - width, Width = width });
    }

    /// <summary>
    /// Whole base columns, so that ears end where columns of text end; only as much as needed where the name leaves no room for that.
    /// </summary>
    private Pt EarWidth(Pt least, Pt most)
    {
        var measures = context.Grid.Measures;
        for (var columns = 1; columns <= place.Columns.Count; columns++)
        {
            var width = measures.Across(columns);
            if (width >= least && width <= most) return width;
        }

        return least;
    }

    private void SetEar(PageItems items, ImmutableArray<StyledLine> lines, PtRect area)
    {
        BorderEmitter.Emit(
            items, context.Styles.House.Rules, BorderForm.Frame, (ItemRole.Nameplate, string.Empty, place.Span), area);
        var height = lines.Select(line => line.Style.Leading).Aggregate((a, b) => a + b);
        if (!Fits(height + Em, area.Height, "an ear of the nameplate", lines[0].Source.Span)) return;
        // White that is left goes evenly above, between and below the lines, but keeps them together.
        var white = Pt.Min((area.Height - height) / (lines.Length + 1), Row / 2);
        var y = area.Y + (area.Height - height - white * (lines.Length - 1)) / 2;
        foreach (var line in lines)
        {
            Put(items, line, area.X + (area.Width - line.Line.Width) / 2, y);
            y += line.Style.Leading + white;
        }
    }

    private void SetWithStrip(PageItems items, NameplateLines lines, PtRect room)
    {
        var words = Lines(lines.Day.Concat(lines.Issue).Select(line => line with { Text = line.Text.Replace('\n', ' ') }));
        var rows = StripRows.Of([.. words.Select(word => word.Line.Width)], room.Width, Em * 2);
        var pitch = Pt.Max(_info.Leading, _date.Leading);
        var top = room.Bottom - pitch * rows.Length;
        var weight = context.Styles.House.Rules.FolioThin;
        items.Add(new FilledRect(
            ItemRole.Nameplate, string.Empty, place.Span, new PtRect(room.X, top - Row / 2, room.Width, weight), Ink.SolidBlack));
        SetNameAndBoxes(items, lines, PtRect.FromEdges(room.X, room.Y, room.Right, top - Row / 2));
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var (index, left) in rows[i])
                Put(items, words[index] with { Pitch = pitch }, room.X + left, top + pitch * i);
        }

        var widest = words.MaxBy(word => word.Line.Width);
        if (widest.Line.Width > room.Width) TooWide(widest.Source, widest.Line.Width, room.Width);
    }

    private void SetNameAndBoxes(PageItems items, NameplateLines lines, PtRect room)
    {
        var setter = new NameplateBoxSetter(context);
        var name = room;
        var high = room.Height - (Row / 2);
        if (lines.Boxes.Left is { } left)
        {
            var width = setter.WidthOf(left);
            setter.Set(items, left, new PtRect(room.X, room.Y, width, high));
            name = PtRect.FromEdges(room.X + width + context.Grid.Gutter, room.Y, name.Right, room.Bottom);
        }

        if (lines.Boxes.Right is { } right)
        {
            var width = setter.WidthOf(right);
            setter.Set(items, right, new PtRect(room.Right - width, room.Y, width, high));
            name = PtRect.FromEdges(name.X, room.Y, room.Right - width - context.Grid.Gutter, room.Bottom);
        }

        SetName(items, lines, FurnitureLine.Set(context, lines.Name.Text, lines.Name.Span, _name), name);
    }

    private void SetName(PageItems items, NameplateLines lines, SetLine line, PtRect room)
    {
        var name = lines.Name;
        // The artwork keeps half a row away from what stands above and below it.
        var place = PtRect.FromEdges(room.X, room.Y + (Row / 2), room.Right, room.Bottom - (Row / 2));
        if (lines.Image is { } image && NameplateArt.Set(items, context, image, place))
        {
            if (lines.UnsetName is { } unset) ReportUnset(unset);
            return;
        }

        if (line.Width > room.Width) TooWide(name, line.Width, room.Width);
        if (!Fits(_name.Size, room.Height, $"the name {name.Text}", name.Span)) return;
        var left = room.X + (room.Width - line.Width) / 2;
        FurnitureLine.Put(items, line, (ItemRole.Nameplate, _name.Ink), left, room.Y + _name.BaselineIn(room.Height));
    }

    /// <summary>The lines of an ear: what is wider than a base column is divided at its blanks, where it may be.</summary>
    private IEnumerable<NameplateLine> EarLines(NameplateLine line)
    {
        if (!line.IsDivisible) return line.Text.Split('\n').Select(part => line with { Text = part });
        var (divided, most) = (new List<string>(), context.Grid.ColumnWidth - (Em * 2));
        foreach (var word in line.Text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = divided is [.., var last] ? $"{last}\u3000{word}" : word;
            if (divided.Count > 0 && FurnitureLine.Set(context, longer, line.Span, _info).Width <= most) divided[^1] = longer;
            else divided.Add(word);
        }

        return divided.Select(part => line with { Text = part });
    }

    private ImmutableArray<StyledLine> Lines(IEnumerable<NameplateLine> lines) =>
        [.. lines.Select(line =>
            (line, style: line.Weight switch { NameplateWeight.Day => _day, NameplateWeight.Date => _date, NameplateWeight.Info => _info }))
            .Select(pair => new StyledLine(
                pair.line, FurnitureLine.Set(context, pair.line.Text, pair.line.Span, pair.style), pair.style, pair.style.Leading))];

    private static void Put(PageItems items, StyledLine line, Pt left, Pt top) =>
        FurnitureLine.Put(items, line.Line, (ItemRole.Nameplate, line.Style.Ink), left, top + line.Style.BaselineIn(line.Pitch));

    private void ReportUnset(Located<string> name) => context.Sink.Report(Diagnostic.Warning(
        DiagnosticCodes.NoFolioForText, name.Span, $"the name “{name.Value}” is not set: artwork stands in its place",
        "take out the name, or the image of the nameplate"));

    private void TooWide(NameplateLine line, Pt width, Pt room) => context.Sink.Report(Diagnostic.Error(
        DiagnosticCodes.HeadlineTooWide,
        line.Span,
        $"{line.Text} in the nameplate is {width} pt wide, its place only {Pt.Max(Pt.Zero, room)} pt",
        "shorten it, give its style a smaller size, or the nameplate of the master more columns or `form: strip`"));

    private bool Fits(Pt height, Pt room, string what, SourceSpan span)
    {
        if (height <= room) return true;
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleTooSmall,
            span,
            $"{what} needs {height} pt of height, the nameplate has {Pt.Max(Pt.Zero, room)} pt for it",
            "give the nameplate of the master more rows, or its styles smaller sizes"));
        return false;
    }

    /// <summary>A line with its style; its em box stands in the middle of its pitch.</summary>
    private readonly record struct StyledLine(NameplateLine Source, SetLine Line, ResolvedStyle Style, Pt Pitch);
}
