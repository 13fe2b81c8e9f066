using System.Text;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// What people write in a file, line by line at its own number: prose of Markdown, comments of code and scripts, all of a schema or
/// project file. Lines without such words are empty, so that a sentence over several lines stays one.
/// </summary>
internal static partial class WrittenWords
{
    private static readonly string[] Projects = [".csproj", ".props", ".targets", ".proj", ".pubxml"];
    private static readonly string[] Scripts =
        [".yaml", ".yml", ".sh", ".ci/run", ".editorconfig", ".gitattributes", "Containerfile", ".containerignore"];

    /// <summary>The words of a file; null for a file of a kind in which none are looked for.</summary>
    public static string? Of(string path, string text)
    {
        if (path.EndsWith(".md", StringComparison.Ordinal)) return Prose(text);
        if (path.EndsWith(".cs", StringComparison.Ordinal)) return Comments(text, CodeComment());
        if (EndsWithAny(path, Scripts)) return Comments(text, ScriptComment());
        return EndsWithAny(path, Projects) || path.StartsWith("schemas/", StringComparison.Ordinal) ? text : null;
    }

    private static bool EndsWithAny(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.Ordinal));

    private static string Prose(string text)
    {
        var prose = Markdown.Prose(text).ToDictionary(line => line.Number, line => line.Text);
        return Join(Markdown.Lines(text).Select(line => prose.GetValueOrDefault(line.Number, string.Empty)));
    }

    private static string Comments(string text, Regex comment) =>
        Join(Markdown.Lines(text).Select(line => comment.Match(line.Text).Groups[1].Value));

    private static string Join(IEnumerable<string> lines) => new StringBuilder().AppendJoin('\n', lines).ToString();

    // Two slashes in a string, such as those of an address, begin no comment.
    [GeneratedRegex("""^(?>(?:'\\?.'|"(?:[^"\\]|\\.)*"|[^"/]|/(?!/))*)//+(.*)""")]
    private static partial Regex CodeComment();

    [GeneratedRegex(@"(?:^|\s)#+(.*)")]
    private static partial Regex ScriptComment();
}
