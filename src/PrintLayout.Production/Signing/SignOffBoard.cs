using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Production.Signing;

/// <summary>The board of a newsroom: how far each page of its editions is. It changes nothing.</summary>
/// <param name="Editions">The editions in order.</param>
/// <param name="Findings">What was found out about the inputs.</param>
public sealed record SignOffBoard(ImmutableArray<BoardEdition> Editions, ImmutableArray<Diagnostic> Findings)
{
    private const int Schema = 1;

    private static readonly JsonWriterOptions Json =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>All findings, those of pages too.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Findings
        .Concat(Editions.SelectMany(edition => edition.Findings.Concat(edition.Pages.SelectMany(page => page.Findings))));

    /// <summary>Looks at editions.</summary>
    /// <param name="request">Which editions and pages.</param>
    public static SignOffBoard Of(SignOffRequest request)
    {
        var sink = new DiagnosticBag();
        var editions = InputFinder.Find(request.Inputs, sink).Select(input => Look(input.Path, request)).ToImmutableArray();
        if (!sink.HasErrors && editions.All(edition => edition.Pages.IsEmpty && edition.Findings.IsEmpty)) sink.Report(ProofRun.NoPage());
        return new SignOffBoard(editions, [.. sink]);
    }

    /// <summary>The board as a table for people.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var edition in Editions.Where(edition => edition.Title.Length > 0)) BoardTable.Write(text, edition);
        return text.ToString();
    }

    /// <summary>Writes the board as JSON.</summary>
    /// <param name="output">Where to, in UTF-8. It is not closed.</param>
    public void WriteJson(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteStartArray("editions");
        foreach (var edition in Editions)
        {
            json.WriteStartObject();
            json.WriteString("edition", edition.Edition);
            json.WriteString("title", edition.Title);
            json.WriteStartArray("pages");
            foreach (var page in edition.Pages) Write(json, page);
            json.WriteEndArray();
            json.WriteStartArray("stale");
            foreach (var page in edition.Stale) json.WriteStringValue(page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, BoardPage page)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Page);
        json.WriteString("state", page.StateName);
        json.WriteNumber("round", page.SignOff?.LastRound?.Round ?? 0);
        json.WriteString("digest", page.Digest);
        json.WriteNumber("errors", page.Errors);
        json.WriteNumber("warnings", page.Warnings);
        json.WriteStartArray("signatures");
        foreach (var entry in page.SignOff?.Signatures ?? [])
        {
            json.WriteStartObject();
            json.WriteString("by", entry.By);
            if (entry.Role.Length > 0) json.WriteString("role", entry.Role);
            if (entry.Time.Length > 0) json.WriteString("time", entry.Time);
            json.WriteString("digest", entry.Digest);
            json.WriteBoolean("holds", entry.Digest == page.Digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static BoardEdition Look(string path, SignOffRequest request)
    {
        using var edition = EditionPages.Open(path, request);
        if (edition.Edition is not { } read) return new BoardEdition(path, string.Empty, [], edition.Findings);
        var folder = SignOffFolder.Of(path);
        var names = read.Pages.Select(page => page.Name.Value).ToHashSet(StringComparer.Ordinal);
        var title = $"{read.Paper.Value} {read.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return new BoardEdition(path, title, [.. edition.Pages.Select(page => Look(page, folder))], edition.Findings)
        {
            Stale = [.. folder.Pages().Where(page => !names.Contains(page))],
        };
    }

    private static BoardPage Look(RenderedPage page, SignOffFolder folder)
    {
        var sink = new DiagnosticBag();
        var digest = page.Made is { Page: var list } ? PageDigest.Of(list) : string.Empty;
        return new BoardPage(page.Name, digest, folder.Load(page.Name, sink), [.. page.Diagnostics, .. sink]);
    }
}
