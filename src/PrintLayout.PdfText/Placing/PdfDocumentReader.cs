using System.Diagnostics.CodeAnalysis;
using PrintLayout.Geometry;
using PrintLayout.Images.Documents;
using PrintLayout.Images.Headers;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Pictures;
using PrintLayout.Preflight.Plates;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.PdfText.Placing;

/// <summary>
/// Reads pages of PDF files of any program, to be placed as pictures. The file is read within bounds of time, memory and depth; what
/// cannot be read is a fault.
/// </summary>
public sealed class PdfDocumentReader : IDocumentReader, IDocumentSeparator
{
    private const long StreamBytes = 256L << 20;

    // A thread of its own can be left behind when it takes too long.
    private const int StackBytes = 16 << 20;

    private const string SaveAgain = "open it in a viewer; if that shows it, save it anew from there";

    /// <summary>The longest time for one file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public ImageHeader? ReadHead(byte[] data, DocumentPage page, out ImageFault? fault) =>
        Guarded(data, Found(page, (_, found) => Head(found)), out fault);

    /// <inheritdoc/>
    public DocumentForm? Copy(byte[] data, DocumentPage page, out ImageFault? fault) =>
        Guarded(data, Found(page, (file, found) => new PageCopy(file, found).Make()), out fault);

    /// <summary>Decodes JPEG and converts colours for plates; null for none.</summary>
    public IPlatePictures? Pictures { get; init; }

    /// <inheritdoc/>
    public DocumentPlates? Separate(byte[] data, DocumentPage page, DocumentGrid grid, out ImageFault? fault)
    {
        var limits = new PreflightLimits { StreamBytes = StreamBytes };
        return Guarded(
            data, Found(page, (file, found) => PlacedPlates.Draw(new PainterFile(file, limits, Pictures), found, grid)), out fault);
    }

    /// <summary>Reads what a press file says of itself, and the boxes of its pages.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="fault">Why it cannot be read; null on success.</param>
    /// <returns>The file; null when there is a fault.</returns>
    public PressDocument? ReadPress(byte[] data, out ImageFault? fault) => Guarded<PressDocument>(data, PressFacts.Read, out fault);

    private static ImageHeader Head(PlacedPage page) => new(ImageFormat.Pdf, page.Width, page.Height, ImageColour.Cmyk, 8);

    private static Take<T> Found<T>(DocumentPage page, Func<PdfObjects, PlacedPage, T> take)
        where T : class =>
        (PdfObjects file, out ImageFault? fault) => PlacedPage.Find(file, page, out fault) is { } found ? take(file, found) : null;

    private T? Guarded<T>(byte[] data, Take<T> take, out ImageFault? fault)
        where T : class
    {
        T? taken = null;
        var found = Damaged("it takes longer to read than the limit");
        ImageFault? told = null;
        var reader = new Thread(() => taken = Read(data, take, out told), StackBytes) { IsBackground = true, Name = "document" };
        reader.Start();
        if (reader.Join(Time)) found = told;
        fault = found;
        return found is null ? taken : null;
    }

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Whatever a broken or endless file makes the reader throw is a fault of the file.")]
    private static T? Read<T>(byte[] data, Take<T> take, out ImageFault? fault)
        where T : class
    {
        try
        {
            if (!PdfObjects.TryOpen(data, StreamBytes, out var file, out var problem, out var isLocked))
            {
                fault = isLocked ? Locked() : Damaged(problem);
                return null;
            }

            fault = file.IsEncrypted ? Locked() : null;
            if (fault is not null) return null;
            return take(file, out fault);
        }
        catch (DocumentTooLargeException e)
        {
            fault = new ImageFault(ImageFaultKind.TooLarge, e.Message, "save it anew with fewer and smaller parts");
        }
        catch (Exception e)
        {
            fault = Damaged(e.Message.ReplaceLineEndings(" "));
        }

        return null;
    }

    /// <summary>Takes something out of a file.</summary>
    private delegate T? Take<T>(PdfObjects file, out ImageFault? fault)
        where T : class;

    private static ImageFault Locked() => new(
        ImageFaultKind.Unsupported, "is an encrypted PDF", "ask for a file without a password and without restrictions");

    private static ImageFault Damaged(string problem) => new(
        ImageFaultKind.Damaged, $"cannot be read as PDF: {problem}", SaveAgain);
}
