using PrintLayout.UnicodeTables;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: UnicodeTables DATA-FOLDER OUTPUT-FOLDER");
    return 2;
}

foreach (var file in TableGenerator.Generate(args[0]))
{
    File.WriteAllText(Path.Combine(args[1], file.Name), file.Text);
    Console.WriteLine($"{file.Name}: {file.Text.Length} characters");
}

return 0;
