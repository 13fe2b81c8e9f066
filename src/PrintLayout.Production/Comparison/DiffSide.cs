using System.Collections.Immutable;
using System.IO.Compression;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.PdfText;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Snapshots.Records;
using PrintLayout.Sources;

namespace PrintLayout.Production.Comparison;

/// <summary>One side of a comparison: a PDF of any program, an edition, or a display list.</summary>
internal sealed class DiffSide : IDisposable
{
    private readonly List<IDisposable> _held = [];

    private DiffSide(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its pages in order; empty when it cannot be read.</summary>
    public ImmutableArray<DiffPage> Pages { get; private set; } = [];

    /// <summary>Its bytes when it is a PDF.</summary>
    public byte[]? Pdf { get; private set; }

    /// <summary>What was found out about it.</summary>
    public DiagnosticBag Findings { get; } = [];

    /// <summary>Reads a side.</summary>
    /// <param name="path">The file; its ending says what it is.</param>
    /// <param name="fonts">Where faces come from.</param>
    public static DiffSide Open(string path, FontLocations fonts)
    {
        var side = new DiffSide(path);
        if (HasEnding(path, ".pdf")) side.OpenPdf();
        else if (HasEnding(path, ".json") || HasEnding(path, ".json.br")) side.OpenDisplayList(fonts);
        else side.OpenEdition(fonts);
        return side;
    }

    public void Dispose()
    {
        foreach (var held in _held) held.Dispose();
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private void OpenPdf()
    {
        if (ReadBytes() is not { } bytes) return;
        Pdf = bytes;
        Pages = [.. PdfPageReader.Read(bytes, Path, Findings).Select(record => new DiffPage(record.Name, record, null))];
    }

    private void OpenDisplayList(FontLocations fonts)
    {
        if (ReadBytes() is not { } bytes) return;
        if (FontOpening.Open(fonts, Findings, LayoutLimits.Default) is not { } library) return;
        _held.Add(library);
        if (Unpacked(bytes) is not { } json
            || DisplayListReader.Read(json, Path, new LibraryFaces(library.Faces.Values), Findings) is not { } page) return;
        Pages = [new DiffPage(page.Name, PageRecordMaker.Of(page), page)];
    }

    private void OpenEdition(FontLocations fonts)
    {
        var edition = EditionRenderer.Render(Path, fonts, LayoutLimits.Default);
        _held.Add(edition);
        foreach (var finding in edition.Diagnostics.Concat(edition.Pages.SelectMany(page => page.Diagnostics))
            .Where(finding => finding.Severity == DiagnosticSeverity.Error))
            Findings.Report(finding);
        Pages = [.. edition.Pages.Select(page => page.IsSound
            ? new DiffPage(page.Name, PageRecordMaker.Of(page.Made!.Page), page.Made.Page)
            : new DiffPage(page.Name, null, null))];
    }

    private byte[]? ReadBytes()
    {
        try
        {
            return File.ReadAllBytes(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Findings.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(Path), $"the file cannot be read: {e.Message}",
                "check the path and the rights on the file"));
            return null;
        }
    }

    private byte[]? Unpacked(byte[] bytes)
    {
        if (!HasEnding(Path, ".br")) return bytes;
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var json = new MemoryStream();
            brotli.CopyTo(json);
            return json.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            Findings.Report(Diagnostic.Error(DiagnosticCodes.DisplayListUnreadable, SourceSpan.OfFile(Path),
                $"the file cannot be unpacked: {e.Message}", "write it again"));
            return null;
        }
    }
}
