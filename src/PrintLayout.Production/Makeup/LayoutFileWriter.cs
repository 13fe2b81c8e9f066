using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Import;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Production.Makeup;

/// <summary>Writes a layout as a file that a person could have written. Reading it gives the same layout.</summary>
internal sealed class LayoutFileWriter
{
    // A comment is as wide as the documents of the repository.
    private const int Width = 100;

    private readonly StringBuilder _yaml = new();
    private readonly PageLayout _layout;

    private LayoutFileWriter(PageLayout layout) => _layout = layout;

    /// <summary>Writes a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="path">The file that it will be; master and style are named from its folder.</param>
    /// <param name="head">Lines of a comment at the top; empty for none.</param>
    /// <param name="comments">A comment for each module, in their order; shorter, or empty, for none.</param>
    public static string Write(PageLayout layout, string path, string head = "", ImmutableArray<string> comments = default)
    {
        var writer = new LayoutFileWriter(layout);
        writer.WritePage(path, head, comments.IsDefault ? [] : comments);
        return writer._yaml.ToString();
    }

    private void WritePage(string path, string head, ImmutableArray<string> comments)
    {
        Comment(head, string.Empty);
        Line($"master: {YamlText.Scalar(ContentPath.From(path, _layout.Master.File))}");
        Line($"style: {YamlText.Scalar(ContentPath.From(path, _layout.Style.File))}");
        if (_layout.Furniture != PageFurniture.Folio) Line($"furniture: {KnownWords.WordOf(KnownWords.Furniture, _layout.Furniture)}");
        Line(_layout.Modules.IsEmpty ? "modules: []" : "modules:");
        foreach (var (index, module) in _layout.Modules.Index())
        {
            Comment(index < comments.Length ? comments[index] : string.Empty, "  ");
            Module(module);
        }

        if (!_layout.Ads.IsEmpty)
        {
            Line("ads:");
            foreach (var ad in _layout.Ads) Line($"  - {{ {string.Join(", ", AdKeys(ad))} }}");
        }

        if (!_layout.LeavesOut.IsEmpty)
            Line($"leaves-out: {Names(_layout.LeavesOut)}");
        Accept(_layout.Accept, _layout.AcceptedCodes, string.Empty);
    }

    private void Module(ModuleSpec module)
    {
        Line(module.Briefs.IsEmpty
            ? $"  - article: {YamlText.Scalar(module.Article.Value)}"
            : $"  - briefs: {Names(module.Briefs)}");
        if (!module.Stories.IsEmpty)
            Line($"    stories: {Names(module.Stories)}");
        Line($"    columns: {Range(module.Columns)}");
        Line($"    rows: {Range(module.Rows)}");
        if (module.Cut is { } cut) Line($"    cut: {{ columns: {Range(cut.Columns)}, rows: {Range(cut.Rows)} }}");
        if (module.TextColumns is { } columns) Line($"    text-columns: {Count(columns)}");
        if (module.Measure is { } measure) Line($"    measure: {Number(measure.Value.Milli / 1000m)}em");
        if (module.Border != BorderForm.None) Line($"    border: {KnownWords.WordOf(KnownWords.Borders, module.Border)}");
        if (module.Corner > Pt.Zero) Line($"    corners: {Number(module.Corner.Points)}pt");
        if (module.Tint is { } tint) Line($"    tint: {YamlText.Scalar(Ink(tint.Value))}");
        if (module.Reversed) Line("    reversed: true");
        if (module.ColumnRules) Line("    column-rules: true");
        if (HeadKeys(module.Head).ToArray() is { Length: > 0 } head) Line($"    head: {{ {string.Join(", ", head)} }}");
        if (module.Figures is [var figure]) Line($"    figure: {{ {string.Join(", ", FigureKeys(figure))} }}");
        else if (!module.Figures.IsEmpty)
        {
            Line("    figure:");
            foreach (var one in module.Figures) Line($"      - {{ {string.Join(", ", FigureKeys(one))} }}");
        }

        if (!module.LeavesOut.IsEmpty)
        {
            var parts = module.LeavesOut.Select(part => KnownWords.WordOf(KnownWords.OptionalElements, part));
            Line($"    leaves-out: [{string.Join(", ", parts)}]");
        }

        Accept(module.Accept, [], "    ");
    }

    private static string Names(ImmutableArray<Located<string>> names) =>
        $"[{string.Join(", ", names.Select(name => YamlText.Scalar(name.Value, inFlow: true)))}]";

    private static IEnumerable<string> HeadKeys(HeadSpec head)
    {
        if (head.Form != HeadForm.Top) yield return $"form: {KnownWords.WordOf(KnownWords.HeadForms, head.Form)}";
        if (head.Span is { } span) yield return $"span: {Range(span)}";
        if (head.Style is { } style) yield return $"style: {YamlText.Scalar(style.Value, inFlow: true)}";
        if (head.UsesLadder) yield return "size: ladder";
        else if (head.Size is { } size)
            yield return size.Least == size.Most
                ? $"size: {Number(size.Least.Points)}pt"
                : $"size: {Number(size.Least.Points)}pt-{Number(size.Most.Points)}pt";
        if (head.Lines is { } lines) yield return $"lines: {Count(lines)}";
        if (head.Rows is { } rows) yield return $"rows: {Count(rows)}";
        if (head.Row is { } row) yield return FormattableString.Invariant($"row: {row}");
        if (head.IsReversed) yield return "reversed: true";
        if (head.Align is { } align) yield return $"align: {KnownWords.WordOf(KnownWords.HeadAlignments, align)}";
        if (head.Byline != default) yield return $"byline: {KnownWords.WordOf(KnownWords.BylinePlaces, head.Byline)}";
    }

    private static IEnumerable<string> FigureKeys(FigureSpec figure)
    {
        yield return $"columns: {Range(figure.Columns)}";
        if (!figure.SuitsFigure) yield return $"rows: {Count(figure.Rows)}";
        if (figure.Row is { } row) yield return FormattableString.Invariant($"row: {row}");
        yield return $"place: {KnownWords.WordOf(KnownWords.FigurePlaces, figure.Place)}";
        if (figure.Caption is { } caption) yield return $"caption: {KnownWords.WordOf(KnownWords.CaptionPlaces, caption)}";
    }

    private static IEnumerable<string> AdKeys(AdSpec ad)
    {
        yield return $"ad: {YamlText.Scalar(ad.Id.Value, inFlow: true)}";
        if (ad.IsSheet) yield return "sheet: true";
        else
        {
            yield return $"columns: {Range(ad.Columns)}";
            yield return $"rows: {Range(ad.Rows)}";
        }

        if (ad.Size is { } size) yield return $"size: {YamlText.Scalar(size.Value, inFlow: true)}";
        var usual = ad.IsSheet ? BorderForm.None : BorderForm.Frame;
        if (ad.Border != usual) yield return $"border: {KnownWords.WordOf(KnownWords.Borders, ad.Border)}";
        if (ad.Corner > Pt.Zero) yield return $"corners: {Number(ad.Corner.Points)}pt";
    }

    private void Accept(ImmutableArray<AcceptSpec> accepted, ImmutableArray<Acceptance> codes, string indent)
    {
        if (accepted.IsEmpty && codes.IsEmpty) return;
        Line($"{indent}accept:");
        foreach (var (finding, reason) in accepted.Select(one => (LayoutFindingWords.WordOf(one.Finding), one.Reason))
            .Concat(codes.Select(one => (one.Code, one.Reason))))
        {
            Line($"{indent}  - finding: {finding}");
            Line($"{indent}    reason: {YamlText.Scalar(reason)}");
        }
    }

    private string Ink(CmykValue ink)
    {
        if (ink.Spot is { } spot)
        {
            var name = _layout.Master.Inks.Named.First(named => named.Value.Spot == spot).Key;
            return ink.Tint == 1000 ? name : $"{name} {Number(ink.Tint / 10m)}%";
        }

        (char Plate, int Amount)[] amounts = [('C', ink.Cyan), ('M', ink.Magenta), ('Y', ink.Yellow), ('K', ink.Black)];
        return amounts.Count(one => one.Amount > 0) <= 1
            ? amounts.Where(one => one.Amount > 0 || ink.Total == 0).Select(one => $"{Number(one.Amount / 10m)}%{one.Plate}").Last()
            : string.Join(' ', amounts.Select(one => $"{one.Plate}{Number(one.Amount / 10m)}"));
    }

    /// <summary>Breaks a comment at spaces. Han has none; a line of it may be longer.</summary>
    private void Comment(string text, string indent)
    {
        foreach (var paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var line = new StringBuilder(indent).Append('#');
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length + word.Length >= Width && line.Length > indent.Length + 1)
                {
                    Line(line.ToString());
                    line.Clear().Append(indent).Append('#');
                }

                line.Append(' ').Append(string.Concat(word.Where(c => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF'))));
            }

            Line(line.ToString());
        }
    }

    private void Line(string line) => _yaml.Append(line).Append('\n');

    private static string Range(IndexRange range) => range.Count == 1
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{range.First}-{range.Last}");

    private static string Count(CountRange range) => range.IsFixed
        ? range.Least.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{range.Least}-{range.Most}");

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
