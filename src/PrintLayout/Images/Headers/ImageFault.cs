namespace PrintLayout.Images.Headers;

/// <summary>Why an image cannot be used, in words.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Message">What is wrong, in words that follow the name of the file, such as <c>is cut off</c>.</param>
/// <param name="Hint">What to do.</param>
public sealed record ImageFault(ImageFaultKind Kind, string Message, string Hint)
{
    private const string SaveAgain = "export the image again from the program that made it";

    internal static ImageFault CutOff(string where) =>
        new(ImageFaultKind.Damaged, $"is cut off {where}", "fetch the file again; its transfer was broken off");

    internal static ImageFault Damaged(string what) => new(ImageFaultKind.Damaged, $"is damaged: {what}", SaveAgain);

    internal static ImageFault Unsupported(string what, string hint) => new(ImageFaultKind.Unsupported, what, hint);

    internal static ImageFault TooLarge(string what) =>
        new(ImageFaultKind.TooLarge, what, "scale it down; a whole newspaper page at 300 ppi has 30 million pixels");
}
