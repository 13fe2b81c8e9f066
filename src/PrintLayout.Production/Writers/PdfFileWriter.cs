using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Document;
using PrintLayout.Preflight;

namespace PrintLayout.Production.Writers;

/// <summary>Press PDF, read back by preflight before it gets its name.</summary>
/// <param name="options">How it is written.</param>
/// <param name="hasPreflight">Whether it is read back.</param>
/// <param name="profileFile">The file of the output profile, when it is the user's own.</param>
internal sealed class PdfFileWriter(PdfDocumentOptions options, bool hasPreflight, string? profileFile = null) : IDocumentFileWriter
{
    public string Format => "pdf";

    public bool ShowsFaults => false;

    /// <summary>
    /// A record prints all its properties, so an option that comes later is part of this by itself. What prints as its type alone, or
    /// shorter than it is, stands beside it.
    /// </summary>
    public string Settings { get; } = string.Join(
        ' ',
        options with { Condition = null, Images = null },
        FormattableString.Invariant($"written={options.Written:O} preflight={hasPreflight}"),
        options.Condition is { } condition ? condition with { Profile = null } : null,
        Digest(options.Condition?.Profile is { } profile ? profile.Bytes : default),
        options.Images is { } images ? images with { OutputProfile = null } : null,
        Digest(options.Images?.OutputProfile));

    public ImmutableArray<string> Inputs { get; } = profileFile is null ? [] : [profileFile];

    public void Prepare()
    {
        options.Condition?.Profile?.Prepare();
        if (hasPreflight) PdfPreflight.Prepare();
    }

    public IDocumentFile Begin(string path, IDiagnosticSink sink) => new PressPdfFile(path, options, hasPreflight, sink);

    private static string Digest(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "-" : Convert.ToHexStringLower(SHA256.HashData(bytes));
}
