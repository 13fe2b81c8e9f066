using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Checking;

namespace PrintLayout.Cli;

/// <summary>One run of <c>check</c>: mends when asked to, checks, reports, and answers with the exit code.</summary>
internal sealed class CheckRun(string[] files, bool fix, FontLocations fonts, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        var inputs = files.Distinct(StringComparer.Ordinal).Select(file => CheckInput.Of(file, LayoutLimits.Default)).ToImmutableArray();
        var all = new DiagnosticBag();
        if (fix) Fix(inputs, all);
        // An article named by two editions is checked in both, and told once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in inputs.SelectMany(input => ManuscriptCheck.Run(input, fonts, LayoutLimits.Default)))
        {
            if (told.Add(DiagnosticFormatter.OneLine(diagnostic))) all.Report(diagnostic);
        }

        foreach (var diagnostic in all) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, _sources.Read));
        WriteSummary(inputs, all);
        return ExitCodes.For(all);
    }

    private void Fix(ImmutableArray<CheckInput> inputs, DiagnosticBag sink)
    {
        var mended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, root) in inputs.SelectMany(input => input.Manuscripts.Select(path => (path, input.Root))))
        {
            if (!mended.Add(Path.GetFullPath(path))) continue;
            var changes = PunctuationFixer.Fix(path, root, LayoutLimits.Default, sink);
            if (changes.IsEmpty) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Count(changes.Length, "change")}"));
            foreach (var change in changes) output.WriteLine($"  {change.Span}: {Show(change.Old)} → {(change.New.Length == 0 ? "nothing" : Show(change.New))}");
        }
    }

    private void WriteSummary(ImmutableArray<CheckInput> inputs, DiagnosticBag all)
    {
        var articles = inputs.SelectMany(input => input.Manuscripts).Select(path => Path.GetFullPath(path)).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(
            $"checked {Count(inputs.Sum(input => input.Pages), "page")} and {Count(articles, "article")}: {Severity(DiagnosticSeverity.Error, "error")}, "
            + $"{Severity(DiagnosticSeverity.Warning, "warning")}, {Severity(DiagnosticSeverity.Info, "note")}");

        string Severity(DiagnosticSeverity severity, string word) => Count(all.Count(diagnostic => diagnostic.Severity == severity), word);
    }

    private static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? string.Empty : "s")}");

    /// <summary>Blanks by their number, since nobody can see them.</summary>
    private static string Show(string text) => string.Concat(text.Select(c => c is >= '!' and not ('\u3000' or (>= '\u007F' and <= '\u00A0') or (>= '\u2000' and <= '\u200F'))
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} ").Trim()));
}
