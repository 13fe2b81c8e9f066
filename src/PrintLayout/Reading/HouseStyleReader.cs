using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>
/// Reads house styles (<c>schemas/style.schema.json</c>). Keys that are left out keep the defaults of <see cref="HouseStyle"/>.
/// </summary>
internal static class HouseStyleReader
{
    /// <summary>Reads the style that a layout names.</summary>
    /// <param name="path">The path of the style, with the place that names it.</param>
    /// <param name="inks">The inks of the master; null when it could not be read.</param>
    /// <param name="from">The reading of the layout.</param>
    public static HouseStyle? Read(Located<string> path, InkPalette? inks, ReadSession from)
    {
        var session = TextFiles.Open(path.Value, from.Root, from.Sink, from.Limits, path.Span, from.Files);
        return session is null ? null : Read(session, inks);
    }

    internal static HouseStyle? Read(ReadSession session, InkPalette? inks = null)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session, inks);
        if (values.Map(tree, "a house style", KnownKeys.Style) is not { } map) return null;
        var styles = ImmutableSortedDictionary.CreateBuilder<string, TypeStyle>(StringComparer.Ordinal);
        foreach (var (name, node) in values.Entries(map.Require("styles"), "the list of styles"))
        {
            if (Style(values, name, node) is { } style) styles[style.Name] = style;
        }

        var spacing = CompositionStyleReader.Spacing(values, map.Find("spacing"));
        var composition = CompositionStyleReader.Composition(values, map.Find("composition"));
        var rules = Rules(values, map.Find("rules"));
        var headlines = Headlines(values, map.Find("headlines"));
        var ruby = Ruby(values, map.Find("ruby"));
        var verse = Verse(values, map.Find("verse"));
        var lists = BlockStyleReader.Lists(values, map.Find("lists"));
        var dropCap = BlockStyleReader.DropCap(values, map.Find("drop-cap"));
        var figures = BlockStyleReader.Figures(values, map.Find("figures"));
        var pictures = BlockStyleReader.Pictures(values, map.Find("pictures"));
        var tables = BlockStyleReader.Tables(values, map.Find("tables"));
        var charts = BlockStyleReader.Charts(values, map.Find("charts"));
        var codes = CodeStyleReader.Read(values, map.Find("codes"));
        var colours = CodeStyleReader.Colours(values, map.Find("colours"));
        var boxes = BlockStyleReader.Boxes(values, map.Find("boxes"));
        var ads = BlockStyleReader.Ads(values, map.Find("ads"));
        var costs = Costs(values, map.Find("costs"));
        var thresholds = Thresholds(values, map.Find("thresholds"));
        if (session.ErrorCount > 0) return null;
        return new HouseStyle(session.Source.File, styles.ToImmutable(), spacing, rules)
        {
            Headlines = headlines,
            Composition = composition,
            Ruby = ruby,
            Verse = verse,
            Lists = lists,
            DropCap = dropCap,
            Figures = figures,
            Pictures = pictures,
            Tables = tables,
            Charts = charts,
            Codes = codes,
            Colours = colours,
            Ads = ads,
            Boxes = boxes,
            Costs = costs,
            Makeup = MakeupStyleReader.Read(values, map.Find("makeup")),
            Thresholds = thresholds,
        };
    }

    private static ImmutableArray<HeadRank> Headlines(ValueReader values, YamlNode? list)
    {
        var ranks = ImmutableArray.CreateBuilder<HeadRank>();
        foreach (var item in values.Items(list, "the headlines by rank"))
        {
            if (values.Map(item, "a rank of headlines", KnownKeys.HeadRank) is not { } map) continue;
            var style = values.Text(map.Require("style"));
            var sizes = values.Items(map.Find("sizes"), "the sizes of a rank").Select(size => values.Length(size)).OfType<Pt>().Order();
            if (style is not null) ranks.Add(new HeadRank(style, [.. sizes]));
        }

        return ranks.ToImmutable();
    }

    private static TypeStyle? Style(ValueReader values, YamlScalar name, YamlNode node)
    {
        if (values.Map(node, "a type style", KnownKeys.TypeStyle) is not { } map) return null;
        var font = values.Text(map.Require("font"));
        var size = values.Length(map.Require("size"));
        var leading = values.Length(map.Require("leading"));
        var ink = values.TypeInk(map.Find("ink"), size) ?? new CmykValue(0, 0, 0, 1000);
        var indent = values.Ems(map.Find("indent")) ?? default;
        // With tighter tracking, characters would overlap.
        var tracking = values.Ems(map.Find("tracking"), least: -0.5m) ?? default;
        var align = values.Choice(map.Find("align"), KnownWords.Alignments);
        var rows = values.Rows(map.Find("rows"), 0) ?? 0;
        var bar = values.Ink(map.Find("bar"));
        var pinyin = values.Choice(map.Find("pinyin"), KnownWords.PinyinPlaces) ?? PinyinPlace.Auto;
        if (font is null || size is null || leading is null) return null;
        return new TypeStyle
        {
            Name = name.Value,
            Font = font,
            Size = size.Value,
            Leading = leading.Value,
            Ink = ink,
            Indent = indent,
            Tracking = tracking,
            OwnAlign = align,
            Rows = rows,
            Bar = bar,
            Pinyin = pinyin,
            Span = values.SpanOf(name),
        };
    }

    private static RubyStyle Ruby(ValueReader values, YamlNode? node)
    {
        var standard = new RubyStyle();
        if (values.Map(node, "the readings", KnownKeys.Ruby) is not { } map) return standard;
        return new RubyStyle
        {
            Font = values.Text(map.Find("font")),
            Size = values.Ems(map.Find("size")) ?? standard.Size,
            Gap = values.Ems(map.Find("gap")) ?? standard.Gap,
        };
    }

    private static VerseStyle Verse(ValueReader values, YamlNode? node)
    {
        var standard = new VerseStyle();
        if (values.Map(node, "the verse", KnownKeys.Verse) is not { } map) return standard;
        return new VerseStyle
        {
            Align = values.Choice(map.Find("align"), KnownWords.VerseAlignments) ?? standard.Align,
            Indent = values.Ems(map.Find("indent")) ?? standard.Indent,
            Hang = values.Ems(map.Find("hang")) ?? standard.Hang,
            StanzaRows = values.Count(map.Find("stanza-rows"), 0, VerseStyle.MostStanzaRows) ?? standard.StanzaRows,
        };
    }

    private static RuleStyle Rules(ValueReader values, YamlNode? node)
    {
        var standard = new RuleStyle();
        if (values.Map(node, "the rules", KnownKeys.Rules) is not { } map) return standard;
        var storyRuleInk = values.Ink(map.Find("story-rule-ink")) ?? standard.StoryRuleInk;
        var frameInk = values.Ink(map.Find("frame-ink")) ?? standard.FrameInk;
        var columnRuleInk = values.Ink(map.Find("column-rule-ink")) ?? standard.ColumnRuleInk;
        return new RuleStyle
        {
            StoryRule = values.RuleWeight(map.Find("story-rule"), storyRuleInk) ?? standard.StoryRule,
            StoryRuleInk = storyRuleInk,
            ColumnRule = values.RuleWeight(map.Find("column-rule"), columnRuleInk) ?? standard.ColumnRule,
            ColumnRuleInk = columnRuleInk,
            Frame = values.RuleWeight(map.Find("frame"), frameInk) ?? standard.Frame,
            FrameInk = frameInk,
            DoubleThick = values.RuleWeight(map.Find("double-thick"), frameInk) ?? standard.DoubleThick,
            DoubleThin = values.RuleWeight(map.Find("double-thin"), frameInk) ?? standard.DoubleThin,
            PlaceholderTint = values.TintInk(map.Find("placeholder-tint")) ?? standard.PlaceholderTint,
            FolioThick = values.RuleWeight(map.Find("folio-thick")) ?? standard.FolioThick,
            FolioThin = values.RuleWeight(map.Find("folio-thin")) ?? standard.FolioThin,
            StoryRuleForm = values.Choice(map.Find("story-rule-form"), KnownWords.RuleForms) ?? standard.StoryRuleForm,
            ColumnRuleForm = values.Choice(map.Find("column-rule-form"), KnownWords.RuleForms) ?? standard.ColumnRuleForm,
        };
    }

    private static CostStyle Costs(ValueReader values, YamlNode? node)
    {
        var standard = CostStyle.Standard;
        if (values.Map(node, "the costs", KnownKeys.Costs) is not { } map) return standard;
        return new CostStyle
        {
            OpenedCrosshead = Cost("opened-crosshead") ?? standard.OpenedCrosshead,
            OpenedAgain = Cost("opened-again") ?? standard.OpenedAgain,
            BlankFootRow = Cost("blank-foot-row") ?? standard.BlankFootRow,
            Orphan = Cost("orphan") ?? standard.Orphan,
            Widow = Cost("widow") ?? standard.Widow,
            CrossheadWithOneLine = Cost("crosshead-with-one-line") ?? standard.CrossheadWithOneLine,
            CrossheadAtHead = Cost("crosshead-at-head") ?? standard.CrossheadAtHead,
            ShortLastRow = Cost("short-last-row") ?? standard.ShortLastRow,
            ChangedParagraph = Cost("changed-paragraph") ?? standard.ChangedParagraph,
            JumpBetweenParagraphs = Cost("jump-between-paragraphs") ?? standard.JumpBetweenParagraphs,
            JumpBetweenSentences = Cost("jump-between-sentences") ?? standard.JumpBetweenSentences,
            JumpInWord = Cost("jump-in-word") ?? standard.JumpInWord,
            JumpRow = Cost("jump-row") ?? standard.JumpRow,
            FigureAspect = Cost("figure-aspect") ?? standard.FigureAspect,
            FigureCrop = Cost("figure-crop") ?? standard.FigureCrop,
            FigureWhite = Cost("figure-white") ?? standard.FigureWhite,
            SizeStep = Cost("size-step") ?? standard.SizeStep,
            HeadlineLine = Cost("headline-line") ?? standard.HeadlineLine,
            HeadRow = Cost("head-row") ?? standard.HeadRow,
            TightHead = Cost("tight-head") ?? standard.TightHead,
            OtherColumns = Cost("other-columns") ?? standard.OtherColumns,
        };

        int? Cost(string key) => values.Count(map.Find(key), 0, CostStyle.Most);
    }

    private static ThresholdStyle Thresholds(ValueReader values, YamlNode? node)
    {
        var standard = new ThresholdStyle();
        if (values.Map(node, "the thresholds", KnownKeys.Thresholds) is not { } map) return standard;
        return new ThresholdStyle
        {
            GreyRows = values.Rows(map.Find("grey-rows"), 1) ?? standard.GreyRows,
            GreyColumns = values.Count(map.Find("grey-columns"), 1, CostStyle.Most) ?? standard.GreyColumns,
            RowsBeforeJump = values.Rows(map.Find("rows-before-jump"), 0) ?? standard.RowsBeforeJump,
            RowsBehindJump = values.Rows(map.Find("rows-behind-jump"), 0) ?? standard.RowsBehindJump,
            FigureAspect = values.Count(map.Find("figure-aspect"), 1, CostStyle.Most) ?? standard.FigureAspect,
            ImageWhite = values.Length(map.Find("image-white"), zero: true) ?? standard.ImageWhite,
            ImagePpi = values.Count(map.Find("image-ppi"), ThresholdStyle.LeastPpi, ThresholdStyle.MostPpi) ?? standard.ImagePpi,
            LineArtPpi = values.Count(map.Find("line-art-ppi"), ThresholdStyle.LeastPpi, ThresholdStyle.MostPpi) ?? standard.LineArtPpi,
        };
    }
}
