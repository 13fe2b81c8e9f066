using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Headers;
using PrintLayout.PdfText.Placing;
using PrintLayout.Sources;

namespace PrintLayout.Production.Imposition;

/// <summary>The files whose pages are placed, each read once.</summary>
/// <param name="limits">Limits on the input.</param>
/// <param name="sink">Receives what is wrong with a file.</param>
internal sealed class PageStock(LayoutLimits limits, IDiagnosticSink sink)
{
    private static readonly PdfDocumentReader Reader = new();

    private readonly Dictionary<string, ImmutableArray<StockPage>> _files = new(StringComparer.Ordinal);

    /// <summary>The pages of a file; none after an error, which is told once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="named">Where it is named.</param>
    public ImmutableArray<StockPage> Of(string path, SourceSpan named)
    {
        if (_files.TryGetValue(path, out var known)) return known;
        var pages = Read(path, named);
        _files.Add(path, pages);
        return pages;
    }

    private ImmutableArray<StockPage> Read(string path, SourceSpan named)
    {
        if (InputFile.TryRead(path, limits.ImageFileBytes, out var trouble) is not { } bytes)
        {
            var (message, hint) = trouble.Words();
            sink.Report(trouble == InputFault.TooLarge
                ? Diagnostic.Error(
                    DiagnosticCodes.OverLimit, named,
                    FormattableString.Invariant($"{path} is larger than {limits.ImageFileBytes >> 20} MB"),
                    "save it anew with smaller pictures")
                : Diagnostic.Error(DiagnosticCodes.FileUnreadable, named, $"{path} {message}", hint));
            return [];
        }

        if (Reader.ReadPress(bytes, out var fault) is { } document)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return [.. document.Pages.Select(page => StockPage.Of(path, digest, document, page))];
        }

        var code = fault!.Kind == ImageFaultKind.TooLarge ? DiagnosticCodes.OverLimit : DiagnosticCodes.ImageUnusable;
        sink.Report(Diagnostic.Error(code, named, $"{path} {fault.Message}", fault.Hint));
        return [];
    }
}
