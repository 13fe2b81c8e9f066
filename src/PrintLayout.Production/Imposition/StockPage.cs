using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.PdfText.Placing;

namespace PrintLayout.Production.Imposition;

/// <summary>A page that is to be placed on a sheet.</summary>
/// <param name="File">Its file as a picture.</param>
/// <param name="Page">Its boxes.</param>
/// <param name="Document">What its file says of itself.</param>
internal sealed record StockPage(ImageFile File, PressPage Page, PressDocument Document)
{
    /// <summary>Its name in the slug line and in messages: the file, and its page where the file has several.</summary>
    public string Name
    {
        get
        {
            var name = Path.GetFileNameWithoutExtension(File.Path);
            return Document.Pages.Length == 1 ? name : FormattableString.Invariant($"{name}:{Page.Placed.Number}");
        }
    }

    /// <summary>A page of a file that was read.</summary>
    public static StockPage Of(string path, string digest, PressDocument document, PressPage page) => new(
        new ImageFile(path, digest, new ImageHeader(ImageFormat.Pdf, page.Width.Milli, page.Height.Milli, ImageColour.Cmyk, 8))
        {
            Page = page.Placed,
        },
        page,
        document);
}
