using System.Globalization;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Pdf;

/// <summary>A file as three programs draw it, at 144 ppi from four times as many.</summary>
internal static class Drawn
{
    private const int Ppi = 576;
    private const int Scale = 4;

    /// <summary>The programs.</summary>
    public static readonly string[] Programs = ["pdftoppm", "mutool", "gs"];

    /// <summary>The first page as a program draws it.</summary>
    public static GreyPicture By(string program, byte[] pdf) => GreyPicture.OfPgm(WithoutComments(Pgm(program, pdf, Ppi)), Scale);

    /// <summary>The first page as a program draws it, as a PGM file.</summary>
    public static byte[] Pgm(string program, byte[] pdf, int resolution)
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var path = Path.Combine(folder, "page.pgm");
            var ppi = resolution.ToString(CultureInfo.InvariantCulture);
            _ = program switch
            {
                "pdftoppm" => OutsideTool.Run(pdf, program, "-r", ppi, "-gray", "-singlefile", "{}", Path.Combine(folder, "page")),
                "mutool" => OutsideTool.Run(pdf, program, "draw", "-q", "-r", ppi, "-c", "gray", "-F", "pgm", "-o", path, "{}"),
                _ => OutsideTool.Run(pdf, program, "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pgmraw", "-dTextAlphaBits=4",
                    "-dGraphicsAlphaBits=4", "-r" + ppi, "-sOutputFile=" + path, "{}"),
            };
            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Ghostscript signs its pictures in a line after the first.
    private static byte[] WithoutComments(byte[] pgm) =>
        pgm[3] == (byte)'#' ? [.. pgm.AsSpan(0, 3), .. pgm.AsSpan(pgm.AsSpan(3).IndexOf((byte)'\n') + 4)] : pgm;
}
