using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the articles of a page of an edition, with what is wished of each.</summary>
internal static class WishReader
{
    // The range of an article's own priority.
    private const int LeastImportant = 99;

    /// <summary>Reads the list of articles.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="node">The list.</param>
    /// <returns>The articles in their order; those without wishes have null.</returns>
    public static ImmutableArray<(ArticleReference Article, StoryWish? Wish)> Read(ValueReader values, YamlNode? node)
    {
        var articles = ImmutableArray.CreateBuilder<(ArticleReference, StoryWish?)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var items = values.Items(node, "the list of articles");
        if (items.Length > values.Limits.ArticlesPerPage)
        {
            values.OverLimit(
                node!,
                FormattableString.Invariant($"The page lists {items.Length} articles; at most {values.Limits.ArticlesPerPage} are read."),
                "Part the page; each article needs a module.");
            return [];
        }

        foreach (var item in items)
        {
            var map = item is YamlMapping ? values.Map(item, "an article of a page", KnownKeys.EditionArticle) : null;
            var pathNode = map is null ? item : map.Require("article");
            var wish = map is null ? null : Wish(values, map);
            if (values.FilePath(pathNode) is null || values.Text(pathNode) is not { } path) continue;
            var id = Path.GetFileNameWithoutExtension(path.Value);
            if (id.Length == 0) values.Bad<object>(pathNode!, "The path names no file.", "Write a path such as articles/lead.md.");
            else if (!ids.Add(id))
                values.Bad<object>(item, $"The page has two articles called `{Words.Short(id)}`.",
                    "Name each article once, and give the files different names.");
            else articles.Add((new ArticleReference(id, path.Value, path.Span), wish is null ? null : wish with { Article = id }));
        }

        return articles.ToImmutable();
    }

    /// <summary>Reports keys that only count on a page whose layout is <c>auto</c> (PL1041).</summary>
    /// <param name="values">The reading.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="keys">Those keys.</param>
    /// <param name="what">What the mapping describes, such as "the article".</param>
    public static void WarnUnused(ValueReader values, YamlMap map, ImmutableArray<string> keys, string what)
    {
        if (keys.Select(key => (Key: key, Node: map.Find(key))).FirstOrDefault(found => found.Node is not null) is not (var key, { } node))
            return;
        values.Warning(DiagnosticCodes.WishWithoutAuto, node,
            $"`{key}` of {what} has no effect: the layout of this page is a file, and says itself what stands where.",
            "Change the layout file, or write `layout: auto`.");
    }

    /// <summary>A wish of a story whose place a layout file says (PL1041).</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="isOpen">Whether the file leaves other stories open.</param>
    public static Diagnostic Unused(StoryWish wish, bool isOpen) => Diagnostic.Warning(
        DiagnosticCodes.WishWithoutAuto, wish.Key?.Span ?? wish.Span,
        $"`{wish.Key?.Value}` of the article has no effect: the layout of this page "
            + (isOpen ? $"gives {wish.Article} a module." : "is a file, and says itself what stands where."),
        isOpen ? "Take that module out of the layout file, or the wish out of the edition."
            : "Change the layout file, write `layout: auto`, or leave the story to the program with `rest: auto` in that file.");

    private static StoryWish? Wish(ValueReader values, YamlMap map)
    {
        var (form, forbid) = (map.Find("form"), map.Find("forbid"));
        var (forms, forbidden) = (Forms(values, form), Forms(values, forbid));
        var wish = new StoryWish
        {
            Article = string.Empty,
            Stories = values.Texts(map.Find("stories"), "the stories of a package"),
            At = values.Choice(map.Find("at"), KnownWords.PagePlaces),
            Columns = values.Range(map.Find("columns")),
            Rows = values.Range(map.Find("rows")),
            Forms = forms,
            Forbidden = forbidden,
            IsLead = values.Flag(map.Find("lead")) ?? false,
            Priority = values.Count(map.Find("priority"), 1, LeastImportant),
            With = values.Text(map.Find("with")),
            MayGo = Several(values, map.Find("may-go"), KnownWords.OptionalElements, "what may go"),
            JumpTo = values.Text(map.Find("jump-to")),
            Key = FirstKey(values, map),
            Span = map.Span,
        };
        if (forms.FirstOrDefault(forbidden.Contains) is var both && forms.Contains(both) && forbidden.Contains(both))
            values.Error(DiagnosticCodes.WishesClash, forbid!,
                $"The form `{WordOf(both)}` is asked for and forbidden.", "Take it out of `form` or out of `forbid`.");
        else if (forbidden.Distinct().Count() == KnownWords.StoryForms.Length)
            values.Error(DiagnosticCodes.WishesClash, forbid!, "Every form is forbidden.", "Leave at least one form.");
        return wish.Key is null ? null : wish;
    }

    private static Located<string>? FirstKey(ValueReader values, YamlMap map)
    {
        var first = KnownKeys.EditionArticle.FirstOrDefault(key => key != "article" && map.Find(key) is not null);
        return first is null ? null : new Located<string>(first, values.SpanOf(map.Find(first)!));
    }

    private static ImmutableArray<StoryForm> Forms(ValueReader values, YamlNode? node) =>
        Several(values, node, KnownWords.StoryForms, "the forms");

    /// <summary>Reads one word, or a list of words; a word that stands twice counts once.</summary>
    public static ImmutableArray<T> Several<T>(
        ValueReader values, YamlNode? node, ImmutableArray<(string Word, T Value)> words, string what)
        where T : struct => node is null
            ? []
            : node is YamlScalar
                ? values.Choice(node, words) is { } one ? [one] : []
                : [.. values.Items(node, what).Select(item => values.Choice(item, words)).OfType<T>().Distinct()];

    private static string WordOf(StoryForm form) => KnownWords.WordOf(KnownWords.StoryForms, form);
}
