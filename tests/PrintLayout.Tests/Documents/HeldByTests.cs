using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// Rule books, decisions and ledgers say which types and tests hold what they state. Those names exist: a class that gets another name
/// gets it in the documents as well. The names stand behind "Held by:", below a heading "Held by", or in a column "held by" or "test".
/// </summary>
public sealed partial class HeldByTests
{
    private static readonly string[] Columns = ["held by", "test", "tests"];

    [Fact]
    public void Every_type_and_test_that_holds_a_rule_exists() =>
        Findings.AssertNone(Documents().SelectMany(path => Missing(path, CommittedFiles.Read(path))));

    [Fact]
    public void Every_rule_book_and_decision_says_what_holds_it() =>
        Assert.DoesNotContain(Documents().Where(MustSay), path => !Names(CommittedFiles.Read(path)).Any());

    [Fact]
    public void There_are_rule_books_and_decisions()
    {
        Assert.Contains(Documents(), path => path.StartsWith("docs/rules/", StringComparison.Ordinal));
        Assert.Contains(Documents(), path => path.StartsWith("docs/decisions/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- a rule. Held by: `LinkTests`, `GoneTests`.", "d.md:1: GoneTests")]
    [InlineData("Source: ours. Held by: `LinkTests`,\n  `GoneTests`.", "d.md:2: GoneTests")]
    [InlineData("**Held by:** `CodeNames.Gone`", "d.md:1: CodeNames.Gone")]
    [InlineData("## Held by\n\n- `LinkTests`\n\nand `Gone`\n## More\n`Other`", "d.md:5: Gone")]
    [InlineData("| no. | held by |\n|---|---|\n| `Other` | `LinkTests`; `GoneTests` |", "d.md:3: GoneTests")]
    [InlineData("| case | test |\n|---|---|\n| `Other` | GoneTests, LinkTests |", "d.md:3: GoneTests")]
    [InlineData("Held by: `LinkTests.No_such_test`", "d.md:1: LinkTests.No_such_test")]
    [InlineData("Held by: `gone.yaml` and `layouts/styles/daily.yaml`", "d.md:1: gone.yaml")]
    public void A_name_that_does_not_exist_is_found(string text, string finding) =>
        Assert.Equal(finding, Assert.Single(Missing("d.md", text)));

    [Theory]
    [InlineData("Held by: `LinkTests.A_dead_link_is_found`, `CommittedFiles.All`, `TestPaths`, `Dictionary<K, V>`, `Math`, `daily.yaml`")]
    [InlineData("Held by: `--tac`, `PL4020`, `body`, `ink-limit`, `CGATS TR 002`")]
    [InlineData("`Gone` stands here\n\nHeld by: `LinkTests`.\n- `Gone` in the next item")]
    [InlineData("`Held by:` names `Gone`")]
    [InlineData("| held by | rule |\n|---|---|\n| `LinkTests` | `Gone` |")]
    [InlineData("| a | held by |\n|---|---|\n| b | c |\n\n| d | e |\n|---|---|\n| f | `Gone` |")]
    public void One_that_exists_or_is_no_name_of_code_is_not(string text) => Assert.Empty(Missing("d.md", text));

    private static IEnumerable<string> Documents() =>
        CommittedFiles.Ending(".md").Where(path => path.StartsWith("docs/", StringComparison.Ordinal));

    private static bool MustSay(string path) =>
        (path.StartsWith("docs/rules/", StringComparison.Ordinal) || path.StartsWith("docs/decisions/", StringComparison.Ordinal))
        && !path.EndsWith("/README.md", StringComparison.Ordinal);

    private static IEnumerable<string> Missing(string path, string text) =>
        from name in Names(text)
        where !(IsFile(name.Name) ? Exists(name.Name) : CodeNames.Has(name.Name))
        select $"{path}:{name.Line}: {name.Name}";

    private static IEnumerable<(int Line, string Name)> Names(string text) =>
        from words in Holders(text)
        from name in Markdown.Code(words.Text).Concat(BareTest().Matches(Unquoted(words.Text)).Select(match => match.Value))
            .Select(name => GenericArguments().Replace(name, string.Empty))
        where IsNameOfCode(name) || IsFile(name)
        select (words.Line, name);

    /// <summary>The stretches of lines that name what holds a rule.</summary>
    private static IEnumerable<(int Line, string Text)> Holders(string text)
    {
        var (isSection, isSentence) = (false, false);
        int[]? columns = null;
        foreach (var (number, line) in Markdown.Prose(text))
        {
            if (Markdown.IsTable(line))
            {
                isSentence = false;
                var cells = Markdown.Cells(line);
                columns ??= [.. Enumerable.Range(0, cells.Length).Where(i => Columns.Contains(cells[i].Trim('*', ' ').ToLowerInvariant()))];
                foreach (var cell in isSection ? cells : columns.Where(i => i < cells.Length).Select(i => cells[i]))
                    yield return (number, cell);
                continue;
            }

            columns = null;
            var (level, words) = Markdown.Heading(line);
            if (level > 0) isSection = words.StartsWith("Held by", StringComparison.OrdinalIgnoreCase);
            var start = Label().Match(line);
            isSentence = start.Success || (isSentence && line.Trim().Length > 0 && level == 0 && !Item().IsMatch(line));
            if (isSection || isSentence) yield return (number, isSection || !start.Success ? line : line[start.Index..]);
        }
    }

    private static string Unquoted(string text) => Quoted().Replace(text, " ");

    // A word in capitals or with a hyphen or blank, or one that begins small, is a code, an option, a style or a key.
    private static bool IsNameOfCode(string name) => CodeName().IsMatch(name) && name.Any(char.IsLower);

    private static bool IsFile(string name) => FileName().IsMatch(name);

    private static bool Exists(string name)
    {
        var end = "/" + name.TrimStart('.', '/');
        return CommittedFiles.All.Any(file => ("/" + file).EndsWith(end, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<!`)\bHeld by\b[*_]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+\.)\s")]
    private static partial Regex Item();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<[^<>]*>|\(\)$")]
    private static partial Regex GenericArguments();

    [GeneratedRegex(@"^[A-Z]\w+(?:\.\w+)*$")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^[\w./-]+\.(?:yaml|json|txt|md|cs|sh|tex|icc|xml)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\b[A-Z]\w*(?:Tests|Cases)(?:\.\w+)?\b")]
    private static partial Regex BareTest();
}
