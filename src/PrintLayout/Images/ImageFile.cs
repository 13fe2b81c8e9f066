using System.Security.Cryptography;
using PrintLayout.Geometry;
using PrintLayout.Images.Documents;
using PrintLayout.Images.Headers;
using PrintLayout.Sources;
using PrintLayout.Vectors;
using PrintLayout.Vectors.Reading;

namespace PrintLayout.Images;

/// <summary>
/// An image on disk that can be placed: its header, and a digest of its content. A writer reads the pixels from disk when it needs
/// them, so an edition of many images needs no more memory than one image.
/// </summary>
/// <param name="Path">The file, as diagnostics name it and ready to open.</param>
/// <param name="Sha256">SHA-256 digest of the whole file, in lower-case hexadecimal. It identifies the image, whatever its name.</param>
/// <param name="Header">The properties from its header.</param>
public sealed record ImageFile(string Path, string Sha256, ImageHeader Header)
{
    // §7.5.2, note: readers look for the header in the first thousand bytes.
    private const int HeaderWithin = 1024;

    // The longer side of a drawing, in parts that its proportions are counted in.
    private const int LongSide = 20_000;

    /// <summary>The drawing, of a file of outlines; null for one of pixels.</summary>
    internal VectorArt? Art { get; init; }

    /// <summary>What of a document is placed; null for an image of pixels.</summary>
    public DocumentPage? Page { get; init; }

    /// <summary>What tells this picture from others: the digest, of a document also the page and its box.</summary>
    public string Identity => Page is { } page ? FormattableString.Invariant($"{Sha256} page {page.Number} {page.Box}") : Sha256;

    /// <summary>Reads the header of a file and computes its digest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">The limits on its size.</param>
    /// <param name="fault">Why it cannot be used; null on success.</param>
    /// <returns>The image; null when there is a fault.</returns>
    public static ImageFile? TryOpen(string path, ImageLimits limits, out ImageFault? fault) =>
        TryOpen(path, limits, DocumentPage.First, null, out fault);

    /// <summary>Reads the header of a file and computes its digest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">The limits on its size.</param>
    /// <param name="page">What of it is placed if it is a document.</param>
    /// <param name="documents">Reads documents; null for a program that places none.</param>
    /// <param name="fault">Why it cannot be used; null on success.</param>
    /// <returns>The image; null when there is a fault.</returns>
    public static ImageFile? TryOpen(
        string path, ImageLimits limits, DocumentPage page, IDocumentReader? documents, out ImageFault? fault)
    {
        var data = Load(path, limits.FileBytes, out fault);
        if (data is null) return null;
        if (documents is not null && IsPdf(data))
        {
            return documents.ReadHead(data, page, out fault) is { } head
                ? new ImageFile(path, Digest(data), head) { Page = page }
                : null;
        }

        if (SvgReader.LooksLikeSvg(data)) return OpenDrawing(path, data, out fault);
        var reading = ImageHeaderReader.Read(data, limits);
        fault = reading.Fault;
        return reading.Header is { } header ? new ImageFile(path, Digest(data), header) : null;
    }

    /// <summary>Reads the whole file again, and checks by the digest that it has not changed since the layout read it.</summary>
    /// <param name="fault">Why it cannot be read; null on success.</param>
    /// <returns>The bytes; null when there is a fault.</returns>
    public byte[]? TryRead(out ImageFault? fault)
    {
        var data = Load(Path, long.MaxValue, out fault);
        if (data is null || Digest(data) == Sha256) return data;
        fault = new ImageFault(ImageFaultKind.Unreadable, "has changed since the page was made up", "render the page again");
        return null;
    }

    private static ImageFile? OpenDrawing(string path, byte[] data, out ImageFault? fault)
    {
        fault = null;
        if (SvgReader.Read(data, out var problem, out var isTooLarge) is { } art)
        {
            var longer = Math.Max(art.Width, art.Height);
            var header = new ImageHeader(ImageFormat.Svg, Side(art.Width), Side(art.Height), ImageColour.Cmyk, 8);
            return new ImageFile(path, Digest(data), header) { Art = art };

            int Side(double length) => Math.Max(1, (int)Math.Round(length * LongSide / longer, MidpointRounding.AwayFromZero));
        }

        fault = isTooLarge
            ? new ImageFault(ImageFaultKind.TooLarge, problem!, "simplify the drawing, or place it as a picture")
            : new ImageFault(ImageFaultKind.Damaged, problem!, "export the drawing again from the program that made it");
        return null;
    }

    private static bool IsPdf(ReadOnlySpan<byte> data) => data[..Math.Min(data.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0
        && !data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && !data.StartsWith(PngHeader.Signature)
        && !data.StartsWith("II*\0"u8) && !data.StartsWith("MM\0*"u8) && !data.StartsWith("RIFF"u8)
        && !(data.Length > 8 && data[4..].StartsWith("ftyp"u8));

    private static string Digest(byte[] data) => Convert.ToHexStringLower(SHA256.HashData(data));

    private static byte[]? Load(string path, long mostBytes, out ImageFault? fault)
    {
        var data = InputFile.TryRead(path, mostBytes, out var trouble);
        var (message, hint) = trouble.Words();
        fault = data is not null ? null
            : trouble == InputFault.TooLarge ? ImageFault.TooLarge(FormattableString.Invariant($"is larger than {mostBytes >> 20} MB"))
            : new ImageFault(ImageFaultKind.Unreadable, message, hint);
        return data;
    }
}
