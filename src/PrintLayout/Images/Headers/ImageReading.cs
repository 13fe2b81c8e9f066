namespace PrintLayout.Images.Headers;

/// <summary>A header, or why there is none. Exactly one of the two is null.</summary>
/// <param name="Header">The header.</param>
/// <param name="Fault">The reason.</param>
public readonly record struct ImageReading(ImageHeader? Header, ImageFault? Fault)
{
    internal static ImageReading Of(ImageHeader header) => new(header, null);

    internal static ImageReading Of(ImageFault fault) => new(null, fault);
}
