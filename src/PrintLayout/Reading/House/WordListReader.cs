using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>Reads the word list of a house (<c>schemas/words.schema.json</c>).</summary>
internal static class WordListReader
{
    /// <summary>Reads a file. Reports PL1001 to PL1010, and PL1050 for a name that stands twice.</summary>
    /// <param name="path">The file with the place that names it.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The list; null after an error.</returns>
    public static WordList? Read(Located<string> path, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (TextFiles.Open(path.Value, root, sink, limits, path.Span) is not { } session
            || YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a word list", KnownKeys.WordList) is not { } map) return null;
        var list = new WordList
        {
            Words = [.. values.Items(map.Find("words"), "the words").Select(node => Word(values, node)).OfType<ListedWord>()],
            Names = [.. values.Items(map.Find("names"), "the names").Select(node => Name(values, node)).OfType<ListedName>()],
            Orders = [.. values.Items(map.Find("orders"), "the orders of names").Select(node => values.Texts(node, "an order of names"))],
        };
        Twice(list.Words.Select(word => word.Word), "word", values);
        Twice(list.Names.Select(name => name.Name), "name", values);
        foreach (var order in list.Orders) Twice(order, "name", values);
        return session.ErrorCount > 0 ? null : list;
    }

    private static ListedWord? Word(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a word of the list", KnownKeys.ListedWord) is not { } map) return null;
        var word = values.Text(map.Require("word"));
        var (use, reason) = (values.Text(map.Find("use")), values.Text(map.Find("reason")));
        var kind = values.Choice(map.Find("kind"), KnownWords.WordKinds) ?? WordKind.Forbid;
        var except = values.Texts(map.Find("except"), "the words that are good");
        if (word is null) return null;
        foreach (var wrong in except.Where(longer => !longer.Value.Contains(word.Value, StringComparison.Ordinal)))
            values.Bad<object>(map.Find("except")!, $"`{Words.Short(wrong.Value)}` does not have `{Words.Short(word.Value)}` in it.",
                "Name longer words that contain the word.");
        return new ListedWord(word, kind) { Use = use, Reason = reason, Except = except };
    }

    private static ListedName? Name(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a name of the list", KnownKeys.ListedName) is not { } map) return null;
        var posts = values.Texts(map.Find("posts"), "the posts of a name");
        return values.Text(map.Require("name")) is { } name ? new ListedName(name, posts) : null;
    }

    private static void Twice(IEnumerable<Located<string>> names, string what, ValueReader values)
    {
        foreach (var two in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
            values.Report(Diagnostic.Error(
                DiagnosticCodes.PlanName, two.Last().Span, $"The {what} {Words.Short(two.Key)} stands twice.", "Name each once."));
    }
}
