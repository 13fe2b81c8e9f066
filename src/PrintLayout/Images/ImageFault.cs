namespace PrintLayout.Images;

/// <summary>Why an image cannot be used.</summary>
public enum ImageFaultKind
{
    /// <summary>The file cannot be opened.</summary>
    Unreadable,

    /// <summary>The file is none of the formats, or is of a kind that is not placed.</summary>
    Unsupported,

    /// <summary>The file is cut off or contradicts itself.</summary>
    Damaged,

    /// <summary>The image is over a limit.</summary>
    TooLarge,
}

/// <summary>Why an image cannot be used, in words.</summary>
/// <param name="Kind">The kind of trouble.</param>
/// <param name="Message">What is wrong, to stand behind the name of the file: <c>is cut off</c>.</param>
/// <param name="Hint">What to do.</param>
public sealed record ImageFault(ImageFaultKind Kind, string Message, string Hint)
{
    private const string SaveAgain = "export the image again from the program that made it";

    internal static ImageFault CutOff(string where) => new(ImageFaultKind.Damaged, $"is cut off {where}", "fetch the file again; its transfer was broken off");

    internal static ImageFault Damaged(string what) => new(ImageFaultKind.Damaged, $"is damaged: {what}", SaveAgain);

    internal static ImageFault Unsupported(string what, string hint) => new(ImageFaultKind.Unsupported, what, hint);

    internal static ImageFault TooLarge(string what) => new(ImageFaultKind.TooLarge, what, "scale it down; a whole newspaper page at 300 ppi has 30 million pixels");
}

/// <summary>A header, or why there is none. Exactly one of the two is null.</summary>
/// <param name="Header">The header.</param>
/// <param name="Fault">The reason.</param>
public readonly record struct ImageReading(ImageHeader? Header, ImageFault? Fault)
{
    internal static ImageReading Of(ImageHeader header) => new(header, null);

    internal static ImageReading Of(ImageFault fault) => new(null, fault);
}
