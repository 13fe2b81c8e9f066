using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Reports;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Messages;

/// <summary>
/// Writes findings in the form that was asked for. JSON is data and goes to standard output, everything else is for people.
/// </summary>
/// <param name="settings">The form, and whether only errors are told.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
internal sealed class DiagnosticOutput(MessageSettings settings, TextWriter output, TextWriter messages)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Enough for a paper's layouts and stories; what comes after that is told again.
    private const int MostRemembered = 10_000;

    private readonly SourceLines _sources = new();

    /// <summary>What people have been told: a layout that fifty pages share has one flaw, not fifty.</summary>
    private readonly HashSet<(string Code, SourceSpan Span, string Message)> _told = [];

    /// <summary>Writes a finding, unless it is to be kept quiet.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="edition">The edition file that it was found for; empty for none.</param>
    /// <param name="page">The page that it was found on; empty for none.</param>
    public void Write(Diagnostic diagnostic, string edition = "", string page = "")
    {
        if (settings.Quiet && diagnostic.Severity != DiagnosticSeverity.Error) return;
        if (settings.Format != DiagnosticFormat.Json && !IsNew(diagnostic)) return;
        switch (settings.Format)
        {
            case DiagnosticFormat.Json:
                output.WriteLine(ToJson(diagnostic, edition, page));
                break;
            case DiagnosticFormat.Short:
                messages.WriteLine(DiagnosticFormatter.OneLine(diagnostic));
                break;
            case DiagnosticFormat.MSBuild:
                messages.WriteLine(DiagnosticFormatter.MSBuild(diagnostic));
                break;
            default:
                messages.WriteLine(DiagnosticFormatter.Full(diagnostic, _sources.Read));
                break;
        }
    }

    private bool IsNew(Diagnostic diagnostic)
    {
        var key = (diagnostic.Code, diagnostic.Span, diagnostic.Message);
        return _told.Count < MostRemembered ? _told.Add(key) : !_told.Contains(key);
    }

    private static string ToJson(Diagnostic diagnostic, string edition, string page)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Json))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            if (edition.Length > 0) json.WriteString("edition", edition);
            if (page.Length > 0) json.WriteString("page", page);
            DiagnosticJson.WriteMembers(json, diagnostic);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
