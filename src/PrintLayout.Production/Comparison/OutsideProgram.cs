using System.ComponentModel;
using System.Diagnostics;

namespace PrintLayout.Production.Comparison;

/// <summary>Runs a program of the machine.</summary>
internal static class OutsideProgram
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="name">Its name, found by the path of the machine.</param>
    /// <param name="arguments">Its arguments, each as it is: no shell reads them.</param>
    /// <returns>What it wrote to standard output, and what it complained of; null when there is no such program.</returns>
    public static (int Code, byte[] Output, string Complaints)? Run(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true
        };
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.StandardInput.Close();
            var complaints = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), complaints.Result.Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
