using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// What comments, documents and schemas cite is in the repository: documents by their names, and rules of a rule book by their numbers,
/// as in "composition.md C5.1".
/// </summary>
public sealed partial class CitationTests
{
    private const string RuleBooks = "docs/rules/";

    private const string TwoRules = "## C5.1 One\n| C5.2 | two |";

    // Where editions keep their manuscripts: such names stand for any.
    private const string Manuscripts = "articles/";

    [Fact]
    public void Every_document_that_is_cited_exists() => Findings.AssertNone(Everywhere(MissingDocuments));

    [Fact]
    public void Every_path_that_is_named_exists() => Findings.AssertNone(Everywhere((path, words) =>
        MissingPaths(path, path.EndsWith(".md", StringComparison.Ordinal) ? CommittedFiles.Read(path) : words)));

    [Fact]
    public void Every_rule_that_is_cited_exists() =>
        Findings.AssertNone(Everywhere((path, words) => MissingRules(path, words, CommittedFiles.Read)));

    [Theory]
    [InlineData("a.cs", "var a = 1; // as no-such-rules.md has it", "a.cs:1: no-such-rules.md")]
    [InlineData("a.cs", "var a = '\"' + \"//\"; // no-such-rules.md", "a.cs:1: no-such-rules.md")]
    [InlineData("a.cs", "\n/// <summary>no-such-rules.md 5.1</summary>", "a.cs:2: no-such-rules.md")]
    [InlineData("layouts/a.yaml", "rows: 3 # docs/rules/none.md", "layouts/a.yaml:1: docs/rules/none.md")]
    [InlineData("schemas/a.json", "{ \"description\": \"none.md says it\" }", "schemas/a.json:1: none.md")]
    [InlineData("docs/a.md", "`none.md` says it", "docs/a.md:1: none.md")]
    [InlineData("a.cs", "// EXAMPLES lesson 20", "a.cs:1: EXAMPLES")]
    public void A_document_that_does_not_exist_is_found(string path, string text, string finding) =>
        Assert.Equal(finding, Assert.Single(MissingDocuments(path, WrittenWords.Of(path, text)!)));

    [Theory]
    [InlineData("a.cs", "var a = \"no-such-rules.md\"; // docs/install.md, install.md, scale-out.md")]
    [InlineData("a.cs", "var a = '\"' + \"\\\" // no-such-rules.md\";")]
    [InlineData("a.cs", "// articles/*.md, articles/any.md, {story}.md, <c>.md</c>")]
    [InlineData("docs/a.md", "```\nnone.md\n```\n[up](../README.md), `src/PrintLayout.Cli/README.md`")]
    public void One_that_exists_or_stands_for_any_is_not(string path, string text) =>
        Assert.Empty(MissingDocuments(path, WrittenWords.Of(path, text)!));

    [Fact]
    public void A_path_that_does_not_exist_is_found()
    {
        const string Words =
            "docs/scale-out/slurm-array.sh, docs/scale-out,\n`src/PrintLayout.None/`, src/*.cs, seeds/PAPER, out/docs/a.md.";
        Assert.Equal("a.cs:2: src/PrintLayout.None", Assert.Single(MissingPaths("a.cs", Words)));
    }

    [Theory]
    [InlineData("composition.md C5.3", "C5.3")]
    [InlineData("composition.md\nC5.1, C5.2 and C9", "C9")]
    [InlineData("[composition.md](docs/rules/composition.md) C5", "C5")]
    [InlineData("`composition.md`, C5.10", "C5.10")]
    [InlineData("composition.md 5.1", "5.1")]
    public void A_rule_that_does_not_exist_is_found(string words, string rule) =>
        Assert.EndsWith($"composition.md {rule}", Assert.Single(MissingRules("a.cs", words, _ => TwoRules)), StringComparison.Ordinal);

    [Theory]
    [InlineData("composition.md C5.1")]
    [InlineData("composition.md C5.1–C5.2; composition.md says 3 things")]
    [InlineData("pdfx.md 5.1")]
    public void A_rule_that_exists_is_not(string words) => Assert.Empty(MissingRules("a.cs", words, _ => TwoRules));

    private static IEnumerable<string> Everywhere(Func<string, string, IEnumerable<string>> missing) =>
        from path in CommittedFiles.All
        let kind = WrittenWords.Of(path, string.Empty)
        where kind is not null
        let words = WrittenWords.Of(path, CommittedFiles.Read(path))
        from finding in missing(path, words)
        select finding;

    private static IEnumerable<string> MissingDocuments(string path, string words) =>
        from match in Document().Matches(words)
        where !match.Value.StartsWith(Manuscripts, StringComparison.Ordinal) && !IsCommitted(path, match.Value)
        select Finding(path, words, match.Index, match.Value);

    private static IEnumerable<string> MissingPaths(string path, string words) =>
        from match in FromRoot().Matches(words)
        let name = match.Value.TrimEnd('.', '/', '-')
        where !Placeholder().IsMatch(name) && !CommittedFiles.HaveFileOrFolder(name) && !CommittedFiles.HaveFileOrFolder(Beside(path, name))
        select Finding(path, words, match.Index, name);

    private static IEnumerable<string> MissingRules(string path, string words, Func<string, string> read) =>
        from match in Rules().Matches(words)
        let book = match.Groups["book"].Value
        let text = BookText(book, read)
        from Capture rule in match.Groups["rule"].Captures
        where !Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(rule.Value)}(?!\w|\.\d)") || char.IsDigit(rule.Value[0])
        select Finding(path, words, rule.Index, $"{book} {rule.Value}");

    // A book that is not there has no rules.
    private static string BookText(string book, Func<string, string> read)
    {
        try
        {
            return read(RuleBooks + book);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    private static string Finding(string path, string words, int index, string what) =>
        $"{path}:{words.AsSpan(0, index).Count('\n') + 1}: {what}";

    /// <summary>A path from the root for one from the folder of a file.</summary>
    private static string Beside(string path, string name)
    {
        var full = Path.GetFullPath(Path.Combine(TestPaths.Root, Path.GetDirectoryName(path)!, name));
        return Path.GetRelativePath(TestPaths.Root, full).Replace('\\', '/');
    }

    /// <summary>By its path, from the file that cites it or from the root, or by the end of its path.</summary>
    private static bool IsCommitted(string path, string cited)
    {
        if (CommittedFiles.All.Contains(Beside(path, cited))) return true;
        var end = "/" + cited.TrimStart('.', '/');
        return CommittedFiles.All.Any(file => ("/" + file).EndsWith(end, StringComparison.Ordinal));
    }

    // One document outside the repository used to be cited without its ending.
    [GeneratedRegex(@"(?<![\w*}/.-])(?:\.\./)*(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.md\b|\bEXAMPLES\b")]
    private static partial Regex Document();

    // From a folder at the root that is this repository's; layouts and output have such names in every project.
    [GeneratedRegex(@"(?<![\w./*}>-])(?:build|docs|fonts|profiles|samples|schemas|seeds|src|tests|tools|unicode)/[\w./-]+(?![\w*{<])")]
    private static partial Regex FromRoot();

    // A word in capitals stands for any name; what builds leave is in no repository.
    [GeneratedRegex("/[A-Z]+(/|$)|/bin/")]
    private static partial Regex Placeholder();

    // The numbers of rules right behind the name, as a list or a range; the name may be a link or code.
    [GeneratedRegex(
        @"\b(?<book>composition\.md|make-up\.md|press\.md|house-look\.md)\b(?:\]\([^)]*\))?[`)]*,?\s+(?:rules?\s+)?"
        + @"(?:(?<rule>[A-Z]?\d+(?:\.\d+)*)\b(?:\s*(?:,|–|-|to\b|and\b)\s*(?=[A-Z]\d))?)+")]
    private static partial Regex Rules();
}
