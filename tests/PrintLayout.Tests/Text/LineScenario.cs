using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>
/// A paragraph in the synthetic face at 10 pt, set and drawn as strings:
/// <c>LineScenario.Measure(10).Story("…").ExpectLines("…", "…")</c>. All lengths are in em; Han is 1 wide, a Latin letter or digit
/// 0.5, a mark 0.5 with another half blank, a Han–Western gap 0.2 (0.125 to 0.33), a word space 0.28 (0.25 to 0.5).
/// </summary>
internal sealed record LineScenario
{
    public const int Em = 10_000;

    private Pt _measure;
    private Pt _indent;
    private SyntheticVariant _han = SyntheticVariant.Mainland;
    private SyntheticVariant _western = SyntheticVariant.Mainland;
    private bool _isDisplay;
    private CompositionStyle _house = CompositionStyle.Standard;
    private SpacingStyle _spacing = new();
    private LineBreakLevel _level;

    public static LineScenario Measure(decimal em) => new() { _measure = At(em) };

    public LineScenario Indent(decimal em) => this with { _indent = At(em) };

    /// <summary>The face of Han and marks.</summary>
    public LineScenario Han(SyntheticVariant variant) => this with { _han = variant };

    /// <summary>Sets Western text from the Latin companion, whose quotation marks are a quarter of an em.</summary>
    public LineScenario WithCompanion() => this with { _western = SyntheticVariant.Companion };

    /// <summary>What the house decides about composition.</summary>
    public LineScenario House(CompositionStyle house) => this with { _house = house };

    /// <summary>The gaps of the house.</summary>
    public LineScenario Spacing(SpacingStyle spacing) => this with { _spacing = spacing };

    /// <summary>How much may not start or end a line.</summary>
    public LineScenario Level(LineBreakLevel level) => this with { _level = level };

    public LineScenario Display() => this with { _isDisplay = true };

    /// <summary>A paragraph of one size.</summary>
    public ScenarioResult Story(string text) => Runs((text, 1m));

    /// <summary>A paragraph of runs, each with its size in em of 10 pt; two of one size differ in their style all the same.</summary>
    public ScenarioResult Runs(params ReadOnlySpan<(string Text, decimal Size)> runs)
    {
        using var han = SyntheticFace.Open(_han);
        using var western = SyntheticFace.Open(_western);
        using var shaper = new ParagraphShaper();
        var shaped = Shape(runs, han, western, shaper);
        return new ScenarioResult(shaped, _isDisplay ? Headline(shaped) : Body(shaped, new LineBreaker()), _measure, _indent);
    }

    /// <summary>All text on one line that is given the measure, whatever it costs: how the spaces share what is missing or left.</summary>
    public ScenarioResult OneLine(string text) => OneLine((text, 1m));

    /// <summary>The same of several runs.</summary>
    public ScenarioResult OneLine(params ReadOnlySpan<(string Text, decimal Size)> runs)
    {
        var whole = Runs(runs).Paragraph;
        var line = LineAdjuster.Set(whole, new LineSpan(0, whole.Clusters.Length, false), _measure, _indent, justify: true);
        return new ScenarioResult(whole, [line], _measure, _indent);
    }

    /// <summary>All text on one line at its natural width.</summary>
    public static ScenarioResult Natural(string text) => Natural((text, 1m));

    /// <summary>The same of several runs.</summary>
    public static ScenarioResult Natural(params ReadOnlySpan<(string Text, decimal Size)> runs) => Measure(1000).Runs(runs);

    /// <summary>Shapes with faces that the caller owns, for tests on several threads.</summary>
    public ShapedParagraph Shape(ReadOnlySpan<(string Text, decimal Size)> runs, FontFace han, FontFace western, ParagraphShaper shaper)
    {
        var hanStack = new FontStack("body", [han]);
        var westernStack = ReferenceEquals(han, western) ? hanStack : new FontStack("latin", [western]);
        var texts = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var (text, size) in runs)
            texts.Add(new TextRun(
                ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), new RunStyle(hanStack, westernStack, At(size))));
        var findings = new DiagnosticBag();
        var paragraph = new ParagraphText(texts.ToImmutable(), _spacing, LanguageRegistry.Default);
        var shaped = shaper.Shape(paragraph with { IsDisplay = _isDisplay, Composition = _house, Level = _level }, findings);
        Assert.Empty(findings);
        return shaped;
    }

    public ImmutableArray<SetLine> Body(ShapedParagraph shaped, LineBreaker breaker)
    {
        var (measure, indent) = (_measure, _indent);
        var spans = breaker.Break(shaped, new BreakRequest(measure, indent)).Lines;
        return
        [
            .. spans.Select((span, i) =>
                LineAdjuster.Set(shaped, span, measure, i == 0 ? indent : Pt.Zero, justify: i < spans.Length - 1)),
        ];
    }

    private ImmutableArray<SetLine> Headline(ShapedParagraph shaped)
    {
        var measure = _measure;
        var spans = DisplayBreaker.Break(shaped, measure);
        Assert.NotNull(spans);
        return [.. spans.Value.Select(span => LineAdjuster.Set(shaped, span, measure, Pt.Zero, justify: false))];
    }

    private static Pt At(decimal em) => new((int)(em * Em));
}
