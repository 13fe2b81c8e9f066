using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>
/// Pages built in memory on the broadsheet grid, with a style of round numbers and the bundled faces: what a test does not
/// say is the same on every page. Share one among the tests of a class.
/// </summary>
public sealed class TestPages : IDisposable
{
    public const string StyleFile = "style.yaml";

    public static PageMaster Master { get; } = new()
    {
        File = "master.yaml",
        TrimWidth = new Mm(390_000).ToPt(),
        TrimHeight = new Mm(540_000).ToPt(),
        HeadMargin = new Mm(28_000).ToPt(),
        Columns = 8,
        Measure = Em.Whole(13),
        Gutter = Em.Whole(1),
        BodySize = new Pt(9_000),
        Row = new Pt(12_000),
        Rows = 110,
        FolioRows = 4,
    };

    public static HouseStyle Style { get; } = new(StyleFile, Styles(), new SpacingStyle(), new RuleStyle());

    public FontLibrary Fonts { get; } = FontLibrary.Open(
        [Source("song", TestFonts.Serif), Source("kai", TestFonts.Kai)],
        ImmutableSortedDictionary<string, ImmutableArray<FontChoice>>.Empty
            .Add("song", [new FontChoice("song", SourceSpan.None)])
            .Add("kai", [new FontChoice("kai", SourceSpan.None), new FontChoice("song", SourceSpan.None)]),
        new DiagnosticBag());

    public static ModuleSpec Module(string article, int firstColumn, int lastColumn, int firstRow, int lastRow) => new()
    {
        Article = new Located<string>(article, At("page.yaml", 1)),
        Columns = new IndexRange(firstColumn, lastColumn),
        Rows = new IndexRange(firstRow, lastRow),
        Head = new HeadSpec { Form = HeadForm.None },
        Span = At("page.yaml", 1),
    };

    public static Article Article(string id, params ArticleBlock[] blocks) => new()
    {
        Id = id,
        File = id + ".md",
        Headline = Text("头条"),
        Blocks = [.. blocks],
    };

    public static ManuscriptText Text(string text) => ManuscriptText.Plain(text, At("a.md", 1));

    public static ParagraphBlock Paragraph(string text) => new(Text(text));

    public static SourceSpan At(string file, int line) => new(file, line, 1);

    public static PageLayout Layout(params ModuleSpec[] modules) => new("page.yaml", Master, Style, [.. modules]);

    public static EditionPage Page(params string[] articles) => new(
        Name("A2"), Name("要闻"), null, Name("page.yaml"),
        [.. articles.Select(id => new ArticleReference(id, id + ".md", At("edition.yaml", 1)))]);

    /// <summary>
    /// Makes a page of these stories; findings go to the bag, but for the white round the few modules of a test, which
    /// <see cref="MakeWhole"/> tells.
    /// </summary>
    internal MadePage Make(DiagnosticBag findings, PageLayout layout, params Article[] articles) =>
        Make(findings, layout, ImageLibrary.Empty, articles);

    /// <summary>Makes a page of stories with images.</summary>
    internal MadePage Make(DiagnosticBag findings, PageLayout layout, ImageLibrary images, params Article[] articles) =>
        MakeWhole(ButWhite(findings), layout, images, articles);

    /// <summary>Makes a page of these stories and tells all that is found.</summary>
    internal MadePage MakeWhole(IDiagnosticSink findings, PageLayout layout, ImageLibrary images, params Article[] articles)
    {
        var edition = new Edition("edition.yaml", Name("样报"), new DateOnly(2026, 1, 20), "zh-Hans", []);
        var byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var made = PageMaker.Make(edition, Page([.. articles.Select(article => article.Id)]), layout, byId, Fonts, findings,
            new MakeUpOptions { Images = images });
        return made ?? throw new InvalidOperationException("The layout cannot be followed.");
    }

    /// <summary>A sink that leaves out the white round the few modules of a test.</summary>
    internal static IDiagnosticSink ButWhite(DiagnosticBag findings) => new WhiteFilter(findings);

    private sealed class WhiteFilter(DiagnosticBag findings) : IDiagnosticSink
    {
        public void Report(Diagnostic diagnostic)
        {
            if (diagnostic.Code != DiagnosticCodes.Hole) findings.Report(diagnostic);
        }
    }

    /// <summary>What layout's parts need to set something by themselves.</summary>
    internal LayoutContext Context(DiagnosticBag findings, HouseStyle? style = null) => new(
        new PageGrid(Master),
        StyleBook.TryResolve(style ?? Style, Fonts, LanguageRegistry.Default, findings) ?? throw new InvalidOperationException(), findings);

    /// <summary>The house style with one style changed.</summary>
    public static HouseStyle With(string name, Func<TypeStyle, TypeStyle> change) =>
        Style with { Styles = Style.Styles.SetItem(name, change(Style.Styles[name])) };

    public static ImmutableArray<GlyphRun> Runs(MadePage page, params ItemRole[] roles) =>
        [.. page.Page.Items.OfType<GlyphRun>().Where(run => roles.Contains(run.Role))];

    public void Dispose() => Fonts.Dispose();

    private static Located<string> Name(string value) => new(value, At("edition.yaml", 1));

    private static FontSource Source(string name, string face) => new(name, TestFonts.PathOf(face), 0, null, SourceSpan.None);

    private static ImmutableSortedDictionary<string, TypeStyle> Styles() => StyleNames.All
        .Select(name => name switch
        {
            StyleNames.Body => Type(name, "song", 9, 12) with { Indent = Em.Whole(2), Align = Alignment.Justify },
            StyleNames.Headline => Type(name, "song", 30, 36) with { Align = Alignment.Centre },
            StyleNames.Kicker or StyleNames.Deck => Type(name, "kai", 14, 20),
            StyleNames.Label => Type(name, "song", 15, 22) with { Rows = 2, Bar = new CmykValue(0, 0, 0, 1000) },
            StyleNames.Crosshead => Type(name, "song", 9, 12) with { Rows = 2, Align = Alignment.Centre },
            StyleNames.Byline or StyleNames.JumpLine => Type(name, "kai", 9, 12),
            StyleNames.Placeholder => Type(name, "song", 15, 21),
            _ => Type(name, "song", 9, 12),
        })
        .ToImmutableSortedDictionary(style => style.Name, style => style, StringComparer.Ordinal);

    private static TypeStyle Type(string name, string font, int size, int leading) => new()
    {
        Name = name,
        Font = new Located<string>(font, At(StyleFile, 1)),
        Size = new Pt(size * 1000),
        Leading = new Pt(leading * 1000),
        Ink = new CmykValue(0, 0, 0, 1000),
    };
}
