using System.Security.Cryptography;
using PrintLayout.Images.Headers;
using PrintLayout.Sources;

namespace PrintLayout.Images;

/// <summary>
/// An image on disk that can be placed: its header, and a digest that names its content. Pixels stay on disk until a writer
/// asks for them, so an edition of many images needs no more memory than one.
/// </summary>
/// <param name="Path">The file, as diagnostics name it and ready to open.</param>
/// <param name="Sha256">Digest of the whole file, lower-case hexadecimal: the identity of the image, whatever its name.</param>
/// <param name="Header">What the file says about itself.</param>
public sealed record ImageFile(string Path, string Sha256, ImageHeader Header)
{
    /// <summary>Reads a file's head and digest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="fault">Why there is no image; null when there is one.</param>
    public static ImageFile? TryOpen(string path, ImageLimits limits, out ImageFault? fault)
    {
        var data = Load(path, limits.FileBytes, out fault);
        if (data is null) return null;
        var reading = ImageHeaderReader.Read(data, limits);
        fault = reading.Fault;
        return reading.Header is { } header ? new ImageFile(path, Digest(data), header) : null;
    }

    /// <summary>Reads the whole file again, and makes sure that it is still the one the layout saw.</summary>
    /// <param name="fault">Why there are no bytes; null when there are.</param>
    public byte[]? TryRead(out ImageFault? fault)
    {
        var data = Load(Path, long.MaxValue, out fault);
        if (data is null || Digest(data) == Sha256) return data;
        fault = new ImageFault(ImageFaultKind.Unreadable, "has changed since the page was made up", "render the page again");
        return null;
    }

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
