using System.Text;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Plan.Inks;
using PrintLayout.Punctuation.Manuscripts;
using PrintLayout.Reading;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using PrintLayout.Tests;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Articles: front matter and Markdown.</summary>
public sealed class ArticleTarget()
    : TextTarget("article", ".md", [.. TrickyWords.Markdown, .. KnownKeys.FrontMatter, .. KnownKeys.Figure, .. KnownKeys.Byline])
{
    protected override IEnumerable<byte[]> Sound() => [.. Files("seeds", "*.md"), .. Files("layouts/gallery/articles", "*.md")];

    private protected override object? Read(ReadSession session) => ArticleReader.Read(session, "story");
}

/// <summary>The punctuation rules over a manuscript, and the text as they would mend it.</summary>
public sealed class PunctuationTarget() : TextTarget("punctuation", ".md", TrickyWords.Markdown)
{
    protected override IEnumerable<byte[]> Sound() => [.. Files("seeds/a2/articles", "*.md"), .. Files("seeds/tabloid", "*.md")];

    private protected override object? Read(ReadSession session)
    {
        if (ManuscriptPunctuation.Read(session) is not { } found) return session.ErrorCount > 0 ? null : session;
        found.Report(session.Sink);
        foreach (var (_, old, _) in found.CertainChanges()) Must(old.Length <= session.Text.Length, "a change of more than the text");
        return found.Fixed();
    }
}

/// <summary>Editions.</summary>
public sealed class EditionTarget() : TextTarget(
    "edition", ".yaml", [.. KnownKeys.Edition, .. KnownKeys.EditionPage, .. KnownKeys.EditionNameplate, .. KnownKeys.EditionAd])
{
    protected override IEnumerable<byte[]> Sound() =>
    [
        .. Files("seeds", "edition.yaml"), .. Files("layouts/gallery", "edition.yaml"),
        ("paper: 样报\ndate: 2026-01-20\nnameplate: { name: 样报, issue: 第1期, cn: CN11-0001, lunar: true, lines: [一, 二] }\n"u8
            + "pages:\n  - page: A1\n    layout: page.yaml\n    articles: [one.md]\n    ads: [{ id: a, image: a.png }]\n"u8).ToArray(),
    ];

    private protected override object? Read(ReadSession session) => EditionReader.Read(session);
}

/// <summary>Page layouts; the masters and styles they name are read too.</summary>
public sealed class LayoutTarget() : TextTarget(
    "layout",
    ".yaml",
    [.. KnownKeys.Layout, .. KnownKeys.Module, .. KnownKeys.Head, .. KnownKeys.ModuleFigure, .. KnownKeys.Accept, .. KnownKeys.LayoutAd,
        "masters/broadsheet.yaml", "styles/daily.yaml", "auto", "top", "side", "inset", "vertical"])
{
    private protected override string FileName => TestPaths.Root + "/layouts/in.yaml";

    private protected override string Root => TestPaths.Root;

    protected override IEnumerable<byte[]> Sound() =>
        [.. Files("layouts", "a2.yaml"), .. Files("layouts/gallery", "*s.yaml"), .. Files("seeds/tabloid", "a*.yaml")];

    private protected override object? Read(ReadSession session) => PageLayoutReader.Read(session);
}

/// <summary>Masters.</summary>
public sealed class MasterTarget()
    : TextTarget("master", ".yaml", [.. KnownKeys.Master, .. KnownKeys.MasterNameplate, .. KnownKeys.Trim, .. KnownKeys.Ink])
{
    protected override IEnumerable<byte[]> Sound() =>
        [.. Files("layouts", "broadsheet.yaml"), .. Files("layouts", "tabloid.yaml"),
            "trim: { width: 390mm, height: 540mm }\ninks:\n  house: { spot: PANTONE 185 C, as: 0%C+91%M+76%Y+0%K }\n"u8.ToArray()];

    private protected override object? Read(ReadSession session) => PageMasterReader.Read(session);
}

/// <summary>House styles.</summary>
public sealed class StyleTarget() : TextTarget(
    "style",
    ".yaml",
    [
        .. KnownKeys.Style, .. KnownKeys.TypeStyle, .. KnownKeys.Spacing, .. KnownKeys.Ruby, .. KnownKeys.Rules, .. KnownKeys.HeadRank,
        .. KnownKeys.Costs, .. KnownKeys.Thresholds,
    ])
{
    protected override IEnumerable<byte[]> Sound() => Files("layouts/styles", "*.yaml");

    private protected override object? Read(ReadSession session) => HouseStyleReader.Read(session, InkPalette.Newsprint);
}

/// <summary>Font manifests.</summary>
public sealed class FontManifestTarget() : TextTarget("font-manifest", ".yaml", [.. KnownKeys.Fonts, .. KnownKeys.Face])
{
    protected override IEnumerable<byte[]> Sound() => Files("fonts", "fonts.yaml");

    private protected override object? Read(ReadSession session) => FontManifestReader.Read(session);
}

/// <summary><c>printlayout.yaml</c>.</summary>
public sealed class ProjectTarget() : TextTarget("project", ".yaml", [.. KnownKeys.Project])
{
    protected override IEnumerable<byte[]> Sound() =>
        [File.ReadAllBytes(Path.Combine(TestPaths.Root, "printlayout.yaml")), Encoding.UTF8.GetBytes("fonts: fonts/fonts.yaml\n")];

    private protected override object? Read(ReadSession session) => ProjectConfigReader.Read(session);
}
