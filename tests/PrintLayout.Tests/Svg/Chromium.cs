using System.Diagnostics;
using System.Globalization;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Svg;

/// <summary>Draws and runs files with Debian's Chromium, without a window and without the settings of a screen.</summary>
internal static class Chromium
{
    private const string Program = "chromium";
    private const string Picture = "page.png";
    private const decimal CssPixelsPerInch = 96;

    /// <summary>A picture of an SVG, as PNG.</summary>
    /// <param name="svg">The file.</param>
    /// <param name="width">Its width in mm.</param>
    /// <param name="height">Its height in mm.</param>
    /// <param name="ppi">Pixels per inch of its own size.</param>
    public static byte[] Draw(byte[] svg, decimal width, decimal height, int ppi)
    {
        byte[]? drawn = null;
        Run("page.svg", svg, folder =>
        [
            "--hide-scrollbars", "--disable-lcd-text", "--font-render-hinting=none",
            string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={ppi / CssPixelsPerInch}"),
            string.Create(CultureInfo.InvariantCulture, $"--window-size={Window(width)},{Window(height)}"),
            $"--screenshot={Path.Combine(folder, Picture)}",
        ], (folder, _, complaints) =>
        {
            Assert.True(File.Exists(Path.Combine(folder, Picture)), complaints);
            drawn = File.ReadAllBytes(Path.Combine(folder, Picture));
        });
        return drawn!;
    }

    /// <summary>An HTML file after its scripts have run for some seconds, as text.</summary>
    /// <param name="html">The file.</param>
    public static string Run(byte[] html)
    {
        var dom = string.Empty;
        Run("page.html", html, _ => ["--virtual-time-budget=6000", "--window-size=1400,900", "--dump-dom"], (_, output, complaints) =>
        {
            Assert.True(output.Length > 0, complaints);
            dom = output;
        });
        return dom;
    }

    private static void Run(string name, byte[] content, Func<string, string[]> more, Action<string, string, string> finished)
    {
        OutsideTool.Require(Program);
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            File.WriteAllBytes(file, content);
            var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync", $"--user-data-dir={Path.Combine(folder, "profile")}", .. more(folder), new Uri(file).AbsoluteUri,
            ];
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var messages = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            finished(folder, output, messages.Result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A pixel more than the page, which may end in the middle of one.
    private static int Window(decimal millimetres) => (int)Math.Ceiling(millimetres / 25.4m * CssPixelsPerInch) + 1;
}
