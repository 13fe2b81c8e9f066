using System.Globalization;

namespace PrintLayout.Production.Comparison;

/// <summary>
/// Draws pages of PDF files by pdftoppm, when it is installed: this program reads no PDF it has not written well enough to draw it.
/// </summary>
internal static class PdfPicture
{
    /// <summary>Draws a page as a PNG.</summary>
    /// <param name="path">The file.</param>
    /// <param name="number">Number of the page, from 1.</param>
    /// <param name="ppi">Resolution.</param>
    /// <returns>The PNG; null when the program is not there or cannot draw the page.</returns>
    public static byte[]? Draw(string path, int number, int ppi)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var run = OutsideProgram.Run(
            "pdftoppm", "-png", "-cropbox", "-r", ppi.ToString(CultureInfo.InvariantCulture), "-f", page, "-l", page,
            Path.GetFullPath(path));
        return run is { Code: 0, Output.Length: > 0 } ? run.Value.Output : null;
    }
}
