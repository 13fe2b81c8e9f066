using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>
/// Drafts the edition of imported stories: pages that are made up by the program (<c>layout: auto</c>) where the stories fill one, and
/// drafted layouts with room to spare where they do not.
/// </summary>
internal sealed partial class EditionDraft(
    ImportSettings settings, ImmutableArray<ImportResult> results, IReadOnlyList<ImportFile> files, ImmutableArray<string> others,
        LayoutLimits limits)
{
    private const string Master = "masters/broadsheet.yaml";
    private const string Style = "styles/daily.yaml";

    private readonly ImmutableArray<ImportedArticle> _articles = [.. results.SelectMany(result => result.Articles)];

    /// <summary>The files of the edition: master and style where the project has none, layouts, the edition itself.</summary>
    public IEnumerable<(string Path, string Text)> Texts(IDiagnosticSink sink)
    {
        var layouts = SharedLayouts(settings.Output);
        if (layouts is null)
        {
            yield return (Master, Embedded(Master));
            yield return (Style, Embedded(Style));
        }

        foreach (var story in _articles.Where(article => !PageDraft.Fits(article)))
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.ImportLongStory,
                SourceSpan.OfFile(results.First(result => result.Articles.Contains(story)).Source),
                $"{story.Id} is longer than a page; the drafted layout does not hold it.",
                "Cut it, or jump it to another page."));
        }

        var prefix = layouts ?? string.Empty;
        var pages = Pages(prefix);
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Layout is { } layout) yield return (LayoutName(i), layout);
        }

        yield return ("edition.yaml", Edition(pages, prefix));
    }

    /// <summary>Whether an edition that a person edited has all articles of the one that would be written.</summary>
    public static bool HasAll(string edited, string drafted) => !Missing(edited, drafted).Any();

    /// <summary>The articles that an edited edition lacks.</summary>
    public static IEnumerable<string> Missing(string edited, string drafted) =>
        ArticlePath().Matches(drafted).Select(match => match.Value).Where(path => !edited.Contains(path, StringComparison.Ordinal));

    /// <summary>The pages: one, if the stories make one up; else as many as hold them.</summary>
    private List<DraftPage> Pages(string prefix)
    {
        var stories = _articles.ToList();
        var pages = new List<DraftPage>();
        // Two tries at most: all stories on a page, and as many as would fill one.
        foreach (var count in new[] { stories.Count, PageDraft.FillsPage(_articles) }.Distinct())
        {
            if (count == 0 || stories.Count == 0 || !PageDraft.MayFill([.. stories.Take(count)])) continue;
            var tried = new DraftPage([.. stories.Take(count).Select(Path), .. pages.Count == 0 && count == stories.Count ? others : []],
                null);
            if (!new MakeUpTrial(files, settings, limits).IsMadeUp(tried.Articles, PageName())) continue;
            pages.Add(tried);
            stories.RemoveRange(0, count);
            break;
        }

        foreach (var drafted in PageDraft.Draft([.. stories], prefix + Master, prefix + Style))
            pages.Add(new DraftPage([.. drafted.Stories.Select(Path)], drafted.Layout));
        var missing = others.Where(other => !pages.Exists(page => page.Articles.Contains(other))).ToImmutableArray();
        if (!missing.IsEmpty) pages.Add(new DraftPage(missing, null));
        return pages;

        string Path(ImportedArticle article) => $"articles/{article.Id}.md";
    }

    private string Edition(List<DraftPage> pages, string prefix)
    {
        var yaml = new StringBuilder("# Drafted by `printlayout import`. Paper, date and page are placeholders: write yours.\npaper: 报名待填\n"
            + "date: 2000-01-01\n");
        if (pages.Exists(page => page.Layout is null))
            yaml.Append("master: ").Append(prefix).Append(Master).Append("\nstyle: ").Append(prefix).Append(Style).Append('\n');
        yaml.Append("pages:\n");
        var name = PageName();
        for (var i = 0; i < pages.Count; i++)
        {
            var suffix = i == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"-{i + 1}");
            yaml.Append("  - page: ").Append(name).Append(suffix).Append("\n    layout: ")
                .Append(pages[i].Layout is null ? "auto" : LayoutName(i)).Append("\n    articles:\n");
            foreach (var article in pages[i].Articles) yaml.Append("      - ").Append(article).Append('\n');
        }

        return yaml.ToString();
    }

    /// <summary>
    /// The page in the name of the source, else the first that no jump line names: a story cannot come from its own page.
    /// </summary>
    private string PageName()
    {
        var match = PageInName().Match(Path.GetFileNameWithoutExtension(results[0].Source));
        var taken = _articles.SelectMany(article => article.JumpPages).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (match.Success && !taken.Contains(match.Value)) return match.Value.ToUpperInvariant();
        var number = 1;
        while (taken.Contains(string.Create(CultureInfo.InvariantCulture, $"A{number}"))) number++;
        return string.Create(CultureInfo.InvariantCulture, $"A{number}");
    }

    private static string LayoutName(int index) =>
        index == 0 ? "page.yaml" : string.Create(CultureInfo.InvariantCulture, $"page-{index + 1}.yaml");

    /// <summary>
    /// The project's own layouts, as a path from the output folder; null when the output lies in no project that has them.
    /// </summary>
    private static string? SharedLayouts(string output)
    {
        var up = "layouts/";
        for (var folder = Path.GetFullPath(output); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "printlayout.yaml")))
                return File.Exists(Path.Combine(folder, "layouts/masters/broadsheet.yaml"))
                    && File.Exists(Path.Combine(folder, "layouts/styles/daily.yaml")) ? up : null;
            up = "../" + up;
        }

        return null;
    }

    /// <summary>A file that comes with the library.</summary>
    public static string Embedded(string name)
    {
        using var stream = typeof(EditionDraft).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]\d{1,2}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PageInName();

    [GeneratedRegex(@"articles/[^\s]+\.md", RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePath();

    private sealed record DraftPage(ImmutableArray<string> Articles, string? Layout);
}
