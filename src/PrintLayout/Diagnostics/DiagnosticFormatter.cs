using System.Globalization;
using System.Text;

namespace PrintLayout.Diagnostics;

/// <summary>Formats findings for people: with the source line for a terminal, or in one line for a log or a build server.</summary>
public static class DiagnosticFormatter
{
    /// <summary>
    /// The short form: <c>file:line:column: error PL1004: message</c>, one line without a line break at its end. Editors and
    /// CI systems can follow the place in it. Parts of the place that are not known are left out.
    /// </summary>
    public static string OneLine(Diagnostic diagnostic)
    {
        var output = new StringBuilder();
        AppendHead(output, diagnostic);
        return output.ToString();
    }

    /// <summary>
    /// The full form: the one line, the source line with a caret below the place, and a line for each hint. Every line
    /// ends in LF. The caret counts East Asian wide characters as two cells.
    /// </summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="readLine">
    /// Returns a line of an input file by path and line number from 1, without its line break; null when it cannot be read.
    /// The formatter itself reads no files.
    /// </param>
    public static string Full(Diagnostic diagnostic, Func<string, int, string?> readLine)
    {
        var output = new StringBuilder();
        AppendHead(output, diagnostic);
        output.Append('\n');
        var span = diagnostic.Span;
        if (!span.IsNone && span.Line > 0 && span.Column > 0 && readLine(span.File, span.Line) is { Length: > 0 } line)
            SourceExcerpt.Append(output, line, span.Column, span.Length);
        if (diagnostic.Hints.IsDefault) return output.ToString();
        foreach (var hint in diagnostic.Hints)
        {
            output.Append("  hint: ");
            AppendOneLine(output, hint);
            output.Append('\n');
        }

        return output.ToString();
    }

    /// <summary>
    /// The form of MSBuild, which build servers and IDEs parse: <c>file(line,column): error PL1004: message</c>, one line without a
    /// line break at its end. Such tools have no severity for notes; they are written as <c>info</c>.
    /// </summary>
    public static string MSBuild(Diagnostic diagnostic)
    {
        var output = new StringBuilder();
        var span = diagnostic.Span;
        AppendOneLine(output, span.IsNone ? "printlayout" : span.File);
        if (!span.IsNone && span.Line > 0)
            output.Append(CultureInfo.InvariantCulture, $"({span.Line}")
                .Append(span.Column > 0 ? string.Create(CultureInfo.InvariantCulture, $",{span.Column})") : ")");
        output.Append(": ").Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ");
        AppendOneLine(output, diagnostic.Message);
        return output.ToString();
    }

    private static void AppendHead(StringBuilder output, Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        if (!span.IsNone)
        {
            AppendOneLine(output, span.File);
            if (span.Line > 0) output.Append(CultureInfo.InvariantCulture, $":{span.Line}");
            if (span.Line > 0 && span.Column > 0) output.Append(CultureInfo.InvariantCulture, $":{span.Column}");
            output.Append(": ");
        }

        output.Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ");
        AppendOneLine(output, diagnostic.Message);
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    // Messages quote the user's text, which may hold anything; raw control characters could rewrite the terminal or the log.
    private static void AppendOneLine(StringBuilder output, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                output.Append(rune.ToString());
        }
    }
}
