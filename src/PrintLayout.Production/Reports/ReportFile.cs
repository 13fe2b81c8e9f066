using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Reports;

/// <summary>A report of <c>render</c>, read again.</summary>
internal static class ReportFile
{
    /// <summary>Opens a report.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="sink">Receives PL1001 for a file that is none.</param>
    /// <returns>Its root; null when it is none.</returns>
    public static JsonElement? Open(string path, IDiagnosticSink sink)
    {
        string problem;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out var schema)
                && schema.TryGetInt32(out var version) && version == ReportWriter.Schema
                && root.TryGetProperty("summary", out _) && root.TryGetProperty("editions", out _))
                return root.Clone();
            problem = FormattableString.Invariant($"it is no report of schema {ReportWriter.Schema}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            problem = e.Message;
        }

        sink.Report(Unreadable(path, problem));
        return null;
    }

    /// <summary>The finding PL1001 about a report.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static Diagnostic Unreadable(string path, string problem) => Diagnostic.Error(
        DiagnosticCodes.FileUnreadable, new SourceSpan(path, 0, 0), $"the report cannot be read: {problem}",
        "name reports that printlayout render wrote");
}
