using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class PageLayoutReaderTests
{
    private const string Master = """
        trim: { width: 390mm, height: 540mm }
        bleed: 3mm
        head-margin: 24mm
        columns: 8
        measure: 13em
        gutter: 1em
        body-size: 9pt
        row: 12pt
        rows: 110row
        folio-rows: 4

        """;

    private const string Style = """
        styles:
          body: { font: body, size: 9pt, leading: 12pt, indent: 2em, align: justify, ink: 100%K }
          headline-lead: { font: headline, size: 42pt, leading: 48pt, tracking: -0.01em, align: centre, rows: 2, bar: C10 M90 Y80 K0 }
        spacing: { han-western-gap: 0.25em, han-western-gap-least: 0.1em, han-western-gap-most: 0.5em, loose-line-from: 0.2em }
        rules: { story-rule: 0.4pt, column-rule: 0.6pt, column-rule-ink: 50%K, frame: 1pt,
          placeholder-tint: 12.5%K, folio-thick: 3pt, folio-thin: 0pt }

        """;

    private const string Layout = """
        master: masters/broadsheet.yaml
        style: styles/daily.yaml
        modules:
          - article: ai-listings
            columns: 1-4
            rows: 1-70
            text-columns: 5
            boxed: true
            tint: 8%K
            column-rules: true
            head: { form: none, span: 1-2, style: headline-lead, size: 42pt, lines: 2, rows: 9, align: right }
            figure: { columns: 2-3, rows: 14, place: foot }
          - { article: b, columns: 5, rows: 1-9 }

        """;

    [Fact]
    public void A_layout_and_a_module_defend_findings_with_a_reason()
    {
        var module = Layout.Replace(
            "boxed: true", "boxed: true\n    accept: [{ finding: orphan, reason: short legs }]", StringComparison.Ordinal);
        using var project = Project(module + "accept:\n  - { finding: through-cut, reason: 两个半版 }\n");
        var layout = Read(project)!;
        Assert.Empty(project.Findings);
        Assert.Equal(
            (LayoutFinding.ThroughCut, "两个半版", 16), (layout.Accept[0].Finding, layout.Accept[0].Reason, layout.Accept[0].Span.Line));
        Assert.Equal((LayoutFinding.Orphan, "short legs"), (layout.Modules[0].Accept[0].Finding, layout.Modules[0].Accept[0].Reason));
    }

    [Fact]
    public void A_layout_gives_its_modules_with_every_value()
    {
        using var project = Project(Layout);
        var layout = Read(project)!;
        Assert.Empty(project.Findings);
        var module = layout.Modules[0];
        Assert.Equal(("ai-listings", new IndexRange(1, 4), new IndexRange(1, 70)), (module.Article.Value, module.Columns, module.Rows));
        Assert.Equal(((CountRange)5, true, new CmykValue(0, 0, 0, 80), true),
            (module.TextColumns!.Value, module.Boxed, module.Tint!.Value, module.ColumnRules));
        Assert.Equal(
            (HeadForm.None, new IndexRange(1, 2), "headline-lead"), (module.Head.Form, module.Head.Span!.Value, module.Head.Style!.Value));
        Assert.Equal(((SizeRange)new Pt(42_000), (CountRange)2, (CountRange)9, Alignment.Right),
            (module.Head.Size, module.Head.Lines, module.Head.Rows, module.Head.Align));
        Assert.Equal((new IndexRange(2, 3), 14, FigurePlace.Foot, 12),
            (module.Figures[0].Columns, module.Figures[0].Rows.Least, module.Figures[0].Place, module.Figures[0].Span.Line));
        Assert.Equal((4, 5), (module.Span.Line, module.Span.Column));
        Assert.Equal((new IndexRange(5, 5), null, new HeadSpec()),
            (layout.Modules[1].Columns, layout.Modules[1].TextColumns, layout.Modules[1].Head));
    }

    [Fact]
    public void A_layout_brings_its_master()
    {
        using var project = Project(Layout);
        var master = Read(project)!.Master;
        Assert.Equal((new Pt(1_105_512), new Pt(1_530_709)), (master.TrimWidth, master.TrimHeight));
        Assert.Equal((new Pt(8_504), new Pt(68_031)), (master.Bleed, master.HeadMargin));
        Assert.Equal((8, Em.Whole(13), Em.Whole(1)), (master.Columns, master.Measure, master.Gutter));
        Assert.Equal((new Pt(9_000), new Pt(12_000), 110, 4), (master.BodySize, master.Row, master.Rows, master.FolioRows));
        Assert.Equal(project["layouts/masters/broadsheet.yaml"], master.File);
    }

    [Fact]
    public void A_layout_brings_its_house_style()
    {
        using var project = Project(Layout);
        var style = Read(project)!.Style;
        var lead = style.Styles["headline-lead"];
        Assert.Equal(("headline-lead", "headline", new Pt(42_000), new Pt(48_000)), (lead.Name, lead.Font.Value, lead.Size, lead.Leading));
        Assert.Equal((new Em(-10), Alignment.Centre, 2, new CmykValue(100, 900, 800, 0)), (lead.Tracking, lead.Align, lead.Rows, lead.Bar));
        Assert.Equal((new CmykValue(0, 0, 0, 1000), new SourceSpan(style.File, 3, 3, 13)), (lead.Ink, lead.Span));
        Assert.Equal((Em.Whole(2), Alignment.Justify), (style.Styles["body"].Indent, style.Styles["body"].Align));
        Assert.Equal(
            new SpacingStyle
            {
                HanWesternGap = new(250),
                HanWesternGapLeast = new(100),
                HanWesternGapMost = new(500),
                LooseLineFrom = new(200),
            },
            style.Spacing);
        Assert.Equal(
            new RuleStyle
            {
                StoryRule = new(400),
                ColumnRule = new(600),
                ColumnRuleInk = new(0, 0, 0, 500),
                Frame = new(1000),
                PlaceholderTint = new(0, 0, 0, 125),
                FolioThick = new(3000),
                FolioThin = new(0),
            },
            style.Rules);
    }

    [Theory]
    [InlineData("columns: 1-4", "columns: 4-1", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("columns: 1-4", "columns: 0-4", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("columns: 1-4", "columns: 1-2-3", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("columns: 1-4", "columns: -3", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("columns: 1-4", "columns: １-４", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("columns: 1-4", "columns: [1, 4]", "PL1006 layouts/a2.yaml:5:14")]
    [InlineData("rows: 1-70", "rowz: 1-70", "PL1004 layouts/a2.yaml:6:5", "PL1005 layouts/a2.yaml:4:5")]
    [InlineData("modules:", "accept: [{ finding: gap, reason: x }]\nmodules:", "PL1006 layouts/a2.yaml:3:21")]
    [InlineData("modules:", "accept: [{ finding: hole }]\nmodules:", "PL1005 layouts/a2.yaml:3:10")]
    [InlineData("text-columns: 5", "text-columns: 0", "PL1006 layouts/a2.yaml:7:19")]
    [InlineData("boxed: true", "boxed: yes", "PL1006 layouts/a2.yaml:8:12")]
    [InlineData("tint: 8%K", "tint: 108%K", "PL1006 layouts/a2.yaml:9:11")]
    [InlineData("tint: 8%K", "tint: grey", "PL1006 layouts/a2.yaml:9:11")]
    [InlineData("form: none", "form: nona", "PL1006 layouts/a2.yaml:11:19")]
    [InlineData("size: 42pt", "size: 42", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: 42em", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: -1pt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: 0pt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: NaNpt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: .nan", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: 1e3pt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: 99999999999999999999999999999999999pt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("size: 42pt", "size: 14401pt", "PL1006 layouts/a2.yaml:11:64")]
    [InlineData("align: right", "align: justify", "PL1006 layouts/a2.yaml:11:96")]
    [InlineData("rows: 14", "rows: 14pt", "PL1006 layouts/a2.yaml:12:35")]
    [InlineData("place: foot", "place: left", "PL1006 layouts/a2.yaml:12:46")]
    [InlineData("master: masters/broadsheet.yaml", "master: masters/no.yaml", "PL1001 layouts/a2.yaml:1:9")]
    [InlineData("style: styles/daily.yaml", "style: ../../styles/daily.yaml", "PL1008 layouts/a2.yaml:2:8")]
    [InlineData("style: styles/daily.yaml", "style: ''", "PL1006 layouts/a2.yaml:2:8")]
    public void A_bad_layout_says_where(string good, string bad, params string[] findings)
    {
        Assert.Contains(good, Layout, StringComparison.Ordinal);
        using var project = Project(Layout.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(Read(project));
        Assert.Equal(findings, project.Findings);
        Assert.All(project.Bag, d => Assert.NotEmpty(d.Hints));
    }

    [Theory]
    [InlineData("width: 390mm", "width: 390", "PL1006 layouts/masters/broadsheet.yaml:1:16")]
    [InlineData("bleed: 3mm", "bleed: -3mm", "PL1006 layouts/masters/broadsheet.yaml:2:8")]
    [InlineData("measure: 13em", "measure: 117pt", "PL1006 layouts/masters/broadsheet.yaml:5:10")]
    [InlineData("measure: 13em", "measure: 0em", "PL1006 layouts/masters/broadsheet.yaml:5:10")]
    [InlineData("rows: 110row", "rows: 1.5row", "PL1006 layouts/masters/broadsheet.yaml:9:7")]
    [InlineData("trim: { width: 390mm, height: 540mm }", "trim: 390mm", "PL1006 layouts/masters/broadsheet.yaml:1:7")]
    public void A_bad_master_says_where(string good, string bad, string finding)
    {
        Assert.Contains(good, Master, StringComparison.Ordinal);
        using var project = Project(Layout).With("layouts/masters/broadsheet.yaml", Master.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(Read(project));
        Assert.Equal([finding], project.Findings);
    }

    [Theory]
    [InlineData("font: body, ", "", "PL1005 layouts/styles/daily.yaml:2:9")]
    [InlineData("tracking: -0.01em", "tracking: -0.6em", "PL1006 layouts/styles/daily.yaml:3:73")]
    [InlineData("C10 M90 Y80 K0", "C10 C90", "PL1006 layouts/styles/daily.yaml:3:111")]
    [InlineData("frame: 1pt", "fame: 1pt", "PL1004 layouts/styles/daily.yaml:5:72")]
    public void A_bad_style_says_where(string good, string bad, string finding)
    {
        Assert.Contains(good, Style, StringComparison.Ordinal);
        using var project = Project(Layout).With("layouts/styles/daily.yaml", Style.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(Read(project));
        Assert.Equal([finding], project.Findings);
    }

    [Fact]
    public void More_modules_than_the_limit_are_refused()
    {
        using var project = Project(Layout);
        Assert.Null(PageLayoutReader.Read(project["layouts/a2.yaml"], project.Root, project.Bag, new LayoutLimits { ModulesPerPage = 1 }));
        Assert.Equal(["PL1009 layouts/a2.yaml:4:3"], project.Findings);
    }

    [Theory]
    [InlineData("100%K", 0, 0, 0, 1000)]
    [InlineData("12.5%C", 125, 0, 0, 0)]
    [InlineData("C10 M90 Y80 K0", 100, 900, 800, 0)]
    [InlineData("K5", 0, 0, 0, 50)]
    public void Inks_are_read_in_percent(string text, int c, int m, int y, int k)
    {
        Assert.True(InkNotation.TryParse(text, out var ink));
        Assert.Equal(new CmykValue(c, m, y, k), ink);
    }

    [Theory]
    [InlineData("reversed: true", "PL1029")]
    [InlineData("reversed: false", "")]
    [InlineData("tint: 85%K, reversed: true", "")]
    [InlineData("tint: C100 M60 Y0 K20, reversed: true", "")]
    [InlineData("tint: C100 M60 Y0 K20", "PL1020")]
    [InlineData("tint: C100 M90 Y80 K20, reversed: true", "PL1020")]
    public void White_text_needs_a_tint(string keys, string expected)
    {
        using var project = Project(
            "master: masters/broadsheet.yaml\nstyle: styles/daily.yaml\nmodules:\n"
            + $"  - {{ article: a, columns: 1, rows: 1-9, {keys} }}\n");
        Read(project);
        Assert.Equal(expected, string.Join(' ', project.Bag.Select(finding => finding.Code)));
    }

    private static TempProject Project(string layout) => new TempProject()
        .With("layouts/a2.yaml", layout)
        .With("layouts/masters/broadsheet.yaml", Master)
        .With("layouts/styles/daily.yaml", Style);

    private static PageLayout? Read(TempProject project) =>
        PageLayoutReader.Read(project["layouts/a2.yaml"], project.Root, project.Bag, LayoutLimits.Default);
}
