using System.Collections.Immutable;
using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>One run of <c>fonts</c>: opens the faces, holds the text against them, and answers with the exit code.</summary>
internal sealed class FontsRun(FontLocations fonts, Stream input, Stream output, TextWriter messages)
{
    private const string StandardInput = "-";

    /// <summary>Writes the faces, or how they cover a text.</summary>
    /// <param name="text">The text file, <c>-</c> for standard input; null for none.</param>
    /// <param name="roles">Roles to hold it against; none for all.</param>
    /// <param name="asJson">Whether to write JSON.</param>
    /// <returns>1 when a character has no face, as a page that sets it would have an error.</returns>
    public int Execute(string? text, IReadOnlyList<string> roles, bool asJson)
    {
        var sink = new DiagnosticBag();
        using var library = FontOpening.Open(fonts, sink, LayoutLimits.Default);
        var coverage = text is null ? null : Read(text, sink);
        var sources = new SourceLines();
        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, sources.Read));
        if (library is null || (text is not null && coverage is null)) return ExitCodes.For(sink);
        if (roles.FirstOrDefault(role => library.Resolve(role) is null) is { } unknown)
        {
            messages.WriteLine($"printlayout: no face serves the role {unknown}; there are {string.Join(", ", library.Roles.Keys)}");
            return ExitCodes.Usage;
        }

        var stacks = roles.Count == 0 ? library.Roles.Values : roles.Select(role => library.Resolve(role)!);
        var covered = coverage is null ? [] : stacks.Select(coverage.By).ToImmutableArray();
        Write(library, coverage, covered, asJson);
        return Math.Max(ExitCodes.For(sink), covered.Any(role => role.Missing.Any()) ? ExitCodes.PageErrors : ExitCodes.Ok);
    }

    private void Write(FontLibrary library, TextCoverage? coverage, ImmutableArray<RoleCoverage> roles, bool asJson)
    {
        if (asJson) FontReport.WriteJson(output, library, coverage, roles);
        else
            output.Write(Encoding.UTF8.GetBytes(
                coverage is null ? FontReport.ToTable(library) : FontReport.ToTable(library, coverage, roles)));
    }

    private TextCoverage? Read(string text, DiagnosticBag sink)
    {
        if (text != StandardInput) return TextCoverage.Read(text, sink, LayoutLimits.Default);
        try
        {
            using var reader = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var read = new StringBuilder();
            var buffer = new char[4096];
            for (int count; (count = reader.Read(buffer)) > 0;)
            {
                read.Append(buffer, 0, count);
                if (read.Length <= LayoutLimits.Default.TextFileBytes) continue;
                sink.Report(Diagnostic.Error(DiagnosticCodes.OverLimit, SourceSpan.OfFile(StandardInput),
                    "The text on standard input is longer than the limit.", "Check that this is the text you mean."));
                return null;
            }

            return TextCoverage.Of(StandardInput, read.ToString());
        }
        catch (DecoderFallbackException)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.NotUtf8, SourceSpan.OfFile(StandardInput),
                "The text on standard input is not valid UTF-8.", "Convert it first; older Chinese texts are often GB 18030."));
            return null;
        }
    }
}
