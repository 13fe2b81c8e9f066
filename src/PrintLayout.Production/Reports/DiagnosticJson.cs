using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Reports;

/// <summary>Findings in JSON, the same in reports, in records of earlier runs and on standard output.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes an array <c>diagnostics</c>.</summary>
    /// <param name="json">Where to; inside an object.</param>
    /// <param name="diagnostics">The findings.</param>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            WriteMembers(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the members of one finding into an object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="diagnostic">The finding.</param>
    public static void WriteMembers(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("severity", Word(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("file", diagnostic.Span.File);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("hints");
        foreach (var hint in diagnostic.Hints) json.WriteStringValue(hint);
        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="WriteAll"/> wrote.</summary>
    /// <param name="list">The array.</param>
    public static ImmutableArray<Diagnostic> ReadAll(JsonElement list) => [.. list.EnumerateArray().Select(Read)];

    /// <summary>The word for a severity in all machine-readable output.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static Diagnostic Read(JsonElement item)
    {
        var severity = item.GetProperty("severity").GetString() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var span = new SourceSpan(
            item.GetProperty("file").GetString()!, item.GetProperty("line").GetInt32(), item.GetProperty("column").GetInt32(),
            item.GetProperty("length").GetInt32());
        return new Diagnostic(
            item.GetProperty("code").GetString()!, severity, span, item.GetProperty("message").GetString()!,
            [.. item.GetProperty("hints").EnumerateArray().Select(hint => hint.GetString()!)]);
    }
}
