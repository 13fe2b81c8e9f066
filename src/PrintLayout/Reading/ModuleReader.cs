using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads a module of a page layout.</summary>
internal static class ModuleReader
{
    /// <summary>What can be left out of a story.</summary>
    private static readonly ImmutableArray<(string Word, OptionalElement Value)> ElementsOfStory =
        KnownWords.OptionalElements.RemoveAll(row => row.Value == OptionalElement.Filler);

    /// <summary>Reads one module; null after reporting that a required key is missing (PL1005).</summary>
    public static ModuleSpec? Read(ValueReader values, YamlNode item)
    {
        if (values.Map(item, "a module", KnownKeys.Module) is not { } map) return null;
        var briefs = values.Texts(map.Find("briefs"), "the briefs of a module");
        var article = briefs is [var first, ..] ? first : values.Text(map.Require("article"));
        var columns = values.Range(map.Require("columns"));
        var rows = values.Range(map.Require("rows"));
        var measure = map.Find("measure");
        var tint = map.Find("tint");
        var border = values.Choice(map.Find("border"), KnownWords.Borders);
        var boxed = values.Flag(map.Find("boxed")) ?? false;
        var reversed = Reversed(values, map.Find("reversed"), tint);
        var module = new ModuleSpec
        {
            Article = article ?? new Located<string>(string.Empty, map.Span),
            Briefs = briefs,
            Stories = Stories(values, map.Find("stories"), briefs),
            Columns = columns ?? default,
            Rows = rows ?? default,
            Cut = Cut(values, map.Find("cut")),
            TextColumns = values.CountRange(map.Find("text-columns"), 1, values.Limits.Columns),
            Measure = values.Ems(measure) is { } em ? new Located<Em>(em, values.SpanOf(measure!)) : null,
            Head = Head(values, map.Find("head")),
            Figures = Figures(values, map.Find("figure")),
            Border = border ?? (boxed ? BorderForm.Frame : BorderForm.None),
            Corner = CornerReader.Read(values, map.Find("corners"), border ?? BorderForm.Frame, map.Find("cut") is not null),
            Tint = TintInk(values, tint, reversed) is { } ink ? new Located<CmykValue>(ink, values.SpanOf(tint!)) : null,
            Reversed = reversed,
            ColumnRules = values.Flag(map.Find("column-rules")) ?? false,
            LeavesOut = LeavesOut(values, map.Find("leaves-out")),
            Accept = AcceptReader.Module(values, map.Find("accept")),
            Span = map.Span,
        };
        return article is null || columns is null || rows is null ? null : module;
    }

    // White type takes nothing from the inks of its tint, where black type adds to them.
    private static CmykValue? TintInk(ValueReader values, YamlNode? node, bool isReversed) =>
        isReversed ? values.Ink(node) : values.TintInk(node);

    private static bool Reversed(ValueReader values, YamlNode? node, YamlNode? ground)
    {
        if (values.Flag(node) is not true) return false;
        if (ground is not null) return true;
        values.Warning(
            DiagnosticCodes.ReversedOnPaper, node!, "White text without a tint or a picture behind it is white on white paper.",
            "Give the module a dark tint such as 85%K, a head `form: over`, or take out reversed.");
        return true;
    }

    private static ImmutableArray<Located<string>> Stories(ValueReader values, YamlNode? list, ImmutableArray<Located<string>> briefs)
    {
        if (list is null || briefs.IsEmpty) return values.Texts(list, "the stories of a package");
        values.Bad<object>(list, "Briefs have no head under which further stories could stand.", "Write `article` in place of `briefs`.");
        return [];
    }

    /// <summary>What of the story is not set; a whole story is left out by the page.</summary>
    private static ImmutableArray<OptionalElement> LeavesOut(ValueReader values, YamlNode? list) =>
        [.. WishReader.Several(values, list, ElementsOfStory, "what is left out")];

    private static CutSpec? Cut(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the cut of a module", KnownKeys.Cut) is not { } map) return null;
        var columns = values.Range(map.Require("columns"));
        var rows = values.Range(map.Require("rows"));
        return columns is null || rows is null ? null : new CutSpec(columns.Value, rows.Value, map.Span);
    }

    private static HeadSpec Head(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the head of a module", KnownKeys.Head) is not { } map) return new HeadSpec();
        var size = map.Find("size");
        var usesLadder = size is YamlScalar { Value: "ladder" };
        var form = values.Choice(map.Find("form"), KnownWords.HeadForms) ?? HeadForm.Top;
        return new HeadSpec
        {
            Form = form,
            IsReversed = Reversed(values, map.Find("reversed"), form == HeadForm.Over ? map.Find("form") : null),
            Span = values.Range(map.Find("span")),
            Style = values.Text(map.Find("style")),
            Size = usesLadder ? null : values.SizeRange(size),
            UsesLadder = usesLadder,
            Lines = values.CountRange(map.Find("lines"), 1, values.Limits.HeadLines),
            Rows = values.CountRange(map.Find("rows"), 1),
            Row = values.Rows(map.Find("row"), 1),
            Align = values.Choice(map.Find("align"), KnownWords.HeadAlignments),
            Byline = values.Choice(map.Find("byline"), KnownWords.BylinePlaces) ?? BylinePlace.Tail,
        };
    }

    private static ImmutableArray<FigureSpec> Figures(ValueReader values, YamlNode? node) => node switch
    {
        null => [],
        YamlSequence => [.. values.Items(node, "the figures of a module").Select(item => Figure(values, item)).OfType<FigureSpec>()],
        _ => Figure(values, node) is { } figure ? [figure] : [],
    };

    private static FigureSpec? Figure(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "the figure of a module", KnownKeys.ModuleFigure) is not { } map) return null;
        var columns = values.Range(map.Require("columns"));
        var isOpen = map.Find("rows") is null;
        var rows = isOpen ? new CountRange(1, 1) : values.CountRange(map.Find("rows"), 1);
        var place = values.Choice(map.Find("place"), KnownWords.FigurePlaces) ?? FigurePlace.Top;
        var row = values.Rows(map.Find("row"), 1);
        return columns is null || rows is null ? null : new FigureSpec(columns.Value, rows.Value, place, map.Span)
        {
            Row = row,
            SuitsFigure = isOpen,
            Caption = values.Choice(map.Find("caption"), KnownWords.CaptionPlaces),
        };
    }
}
