namespace PrintLayout.Images.Headers;

/// <summary>The result of reading a header: the header, or the fault for which there is none. Exactly one of them is null.</summary>
/// <param name="Header">The header.</param>
/// <param name="Fault">The fault.</param>
internal readonly record struct ImageReading(ImageHeader? Header, ImageFault? Fault)
{
    internal static ImageReading Of(ImageHeader header) => new(header, null);

    internal static ImageReading Of(ImageFault fault) => new(null, fault);
}
