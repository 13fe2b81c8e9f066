using System.Diagnostics;
using System.Globalization;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Svg;

/// <summary>Draws files with Debian's Chromium, without a window and without the settings of a screen.</summary>
internal static class Chromium
{
    private const string Program = "chromium";
    private const decimal CssPixelsPerInch = 96;

    /// <summary>A picture of an SVG, as PNG.</summary>
    /// <param name="svg">The file.</param>
    /// <param name="width">Its width in mm.</param>
    /// <param name="height">Its height in mm.</param>
    /// <param name="ppi">Pixels per inch of its own size.</param>
    public static byte[] Draw(byte[] svg, decimal width, decimal height, int ppi)
    {
        OutsideTool.Require(Program);
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var (file, picture) = (Path.Combine(folder, "page.svg"), Path.Combine(folder, "page.png"));
            File.WriteAllBytes(file, svg);
            var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", "--disable-lcd-text", "--font-render-hinting=none", $"--user-data-dir={Path.Combine(folder, "profile")}",
                string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={ppi / CssPixelsPerInch}"),
                string.Create(CultureInfo.InvariantCulture, $"--window-size={Window(width)},{Window(height)}"),
                $"--screenshot={picture}", new Uri(file).AbsoluteUri,
            ];
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var messages = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(File.Exists(picture), messages.Result);
            return File.ReadAllBytes(picture);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A pixel more than the page, which may end in the middle of one.
    private static int Window(decimal millimetres) => (int)Math.Ceiling(millimetres / 25.4m * CssPixelsPerInch) + 1;
}
